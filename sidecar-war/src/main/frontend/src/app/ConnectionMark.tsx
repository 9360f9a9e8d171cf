import { t } from '../i18n';
import { useFreshness } from '../live/LiveProvider';
import { useStale } from '../live/useStale';

const SHAPES = { open: 'READY', connecting: 'RINGING', lost: 'OFFLINE', silent: 'UNKNOWN' } as const;

/** The line to the server in one word. A line that is open but silent is not called live. */
export function ConnectionMark() {
  const { phase } = useFreshness();
  const stale = useStale();
  const shown = stale && phase === 'open' ? 'silent' : phase;
  return (
    <span className="connection" data-testid="connection" data-phase={shown} title={t(`connection.${shown}`)}>
      <span className="state-shape" data-state={SHAPES[shown]} aria-hidden="true" />
      <span className="connection-word">{t(`connection.${shown}`)}</span>
    </span>
  );
}
