import { t } from '../i18n';
import { useFreshness } from '../live/LiveProvider';

const SHAPES = { open: 'READY', connecting: 'RINGING', lost: 'OFFLINE' } as const;
const WORDS = {
  open: 'connection.live',
  connecting: 'connection.connecting',
  lost: 'connection.lost',
} as const;

export function ConnectionMark() {
  const { phase } = useFreshness();
  return (
    <span className="connection" data-testid="connection" data-phase={phase}>
      <span className="state-shape" data-state={SHAPES[phase]} aria-hidden="true" />
      {t(WORDS[phase])}
    </span>
  );
}
