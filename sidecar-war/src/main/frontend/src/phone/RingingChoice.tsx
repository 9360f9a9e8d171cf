import { useCalls } from '../call/CallsProvider';
import { t } from '../i18n';
import { AnswerChoice } from './AnswerChoice';
import { usePhoneState } from './PhoneProvider';
import { cardOf, useRingingCall } from './ringingCall';

/** In the card of a ringing call: answer here where the call is at this phone, else at the one where it is. */
export function RingingChoice({ ucid }: { ucid: string }) {
  const { works } = useCalls();
  const { call } = usePhoneState();
  const ringing = useRingingCall();
  if (ringing && cardOf(ringing, works)?.ucid === ucid) return <AnswerChoice />;
  return (
    <p className="muted">{call?.phase === 'answering' ? t('phone.answering') : t('call.answerOnPhone')}</p>
  );
}
