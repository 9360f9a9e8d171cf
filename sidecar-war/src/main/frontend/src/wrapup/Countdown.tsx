import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { useEverySecond } from '../time/useNow';
import { secondsLeft, WRAP_UP_SECONDS } from './timer';

/** How long the server still waits for the agent's word before it enters the call as one to call back. */
export function Countdown() {
  const { agent } = useDeskState();
  const since = agent?.state === 'ACW' ? agent.since : undefined;
  const left = useEverySecond((now) => secondsLeft(since, now));
  if (since === undefined) return null;
  return (
    <span className="countdown muted" role="timer">
      <meter min={0} max={WRAP_UP_SECONDS} value={left} aria-hidden="true" />
      {left > 0 ? t('wrapUp.timer', { seconds: `${left} s` }) : t('wrapUp.timerOver')}
    </span>
  );
}
