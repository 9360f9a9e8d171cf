import type { LiveCall } from '../api/types';
import { t } from '../i18n';
import { CallCard } from './CallCard';
import { isOutbound } from './useDeskTitle';

/** The agent's calls, and the voice that announces a new one. */
export function CallPanel({ calls, zone }: { calls: readonly LiveCall[]; zone: string }) {
  const ringing = calls.find((call) => call.state === 'RINGING');
  return (
    <>
      <p className="visually-hidden" role="alert">
        {ringing && announcement(ringing)}
      </p>
      {calls.length === 0 ? (
        <section className="card call-idle">
          <h2 className="card-title">{t('call.none')}</h2>
          <p className="muted">{t('call.noneHint')}</p>
        </section>
      ) : (
        calls.map((call) => <CallCard key={call.ucid} call={call} zone={zone} />)
      )}
    </>
  );
}

function announcement(call: LiveCall): string {
  const who = call.caller.name ?? t('call.unknownCaller');
  const { phone } = call.caller;
  return isOutbound(call)
    ? t('call.announceTo', { direction: t('call.outbound'), who, phone })
    : t('call.announce', { direction: t('call.inbound'), who, phone });
}
