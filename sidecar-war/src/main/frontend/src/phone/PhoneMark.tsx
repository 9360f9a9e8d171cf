import { t } from '../i18n';
import { usePhoneState } from './PhoneProvider';

const SHAPES = {
  registered: 'READY',
  connecting: 'RINGING',
  lost: 'OFFLINE',
  refused: 'OFFLINE',
  elsewhere: 'UNKNOWN',
} as const;

/** Whether calls can reach the phone of this window, in a word and a shape; nothing for agents without one. */
export function PhoneMark() {
  const { line } = usePhoneState();
  if (line === 'off') return null;
  return (
    <span className="connection" data-testid="phone" data-line={line}>
      <span className="state-shape" data-state={SHAPES[line]} aria-hidden="true" />
      {t(`phone.line.${line}`)}
    </span>
  );
}
