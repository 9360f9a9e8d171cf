import { useCalls } from '../call/CallsProvider';
import { t } from '../i18n';
import { Phone } from '../ui/Phone';
import { StateBadge } from '../ui/StateBadge';
import { AnswerChoice } from './AnswerChoice';
import { cardOf, useRingingCall } from './ringingCall';

/** A call at the phone of which the server has said nothing: it can be answered all the same. */
export function IncomingCard() {
  const { works } = useCalls();
  const ringing = useRingingCall();
  if (!ringing || cardOf(ringing, works)) return null;
  return (
    <section
      className="card call"
      data-testid="incoming-card"
      data-state="RINGING"
      aria-label={t('call.inbound')}
    >
      <header className="call-head">
        <span className="call-direction">{t('call.inbound')}</span>
        <StateBadge state="RINGING">{t('call.RINGING')}</StateBadge>
      </header>
      <p className="call-phone">
        <Phone number={ringing.from} />
      </p>
      <AnswerChoice />
    </section>
  );
}
