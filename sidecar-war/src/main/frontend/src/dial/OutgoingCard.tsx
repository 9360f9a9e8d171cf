import { useMutation } from '@tanstack/react-query';
import { t } from '../i18n';
import { useHangUp } from '../phone/useHangUp';
import { Icon } from '../ui/Icon';
import { Phone } from '../ui/Phone';
import { StateBadge } from '../ui/StateBadge';
import type { Outgoing } from './outgoing';

/** A call that was asked for: who is called, before telephony says anything of it. */
export function OutgoingCard({ outgoing: { number, task, ucid } }: { outgoing: Outgoing }) {
  const hangUp = useHangUp();
  const end = useMutation({ mutationFn: hangUp });
  return (
    <section
      className="card call"
      data-testid="outgoing-card"
      data-state="RINGING"
      aria-label={t('call.callingWho', { who: task.name ?? number })}
    >
      <header className="call-head">
        <span className="call-direction">{t('call.outbound')}</span>
        <StateBadge state="RINGING">{t('call.calling')}</StateBadge>
      </header>
      <h2 className="call-who">{task.name ?? t('call.unknownCaller')}</h2>
      <p className="call-phone">
        <Phone number={number} />
      </p>
      <div className="call-controls">
        <span className="muted grow">{ucid === undefined && t('dial.asking')}</span>
        <button
          type="button"
          className="btn btn-danger"
          disabled={ucid === undefined || end.isPending}
          onClick={() => ucid !== undefined && end.mutate(ucid)}
        >
          <Icon name="phoneEnd" />
          {t('call.end')}
        </button>
      </div>
      {end.error && (
        <p className="field-error" role="alert">
          {end.error.message}
        </p>
      )}
    </section>
  );
}
