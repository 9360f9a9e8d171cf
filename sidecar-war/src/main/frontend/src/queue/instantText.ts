import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';

/** An instant on the hospital's clock; what is none stays as it is written. */
export function instantText(instant: string | undefined, zone: string): string | undefined {
  if (!instant || Number.isNaN(Date.parse(instant))) return instant;
  return clockTime(instant, zone, serverNow());
}
