/** The hospital's clock is the server's. A desk computer's clock may be wrong by minutes; timers must not be. */

/** The Date header has whole seconds: smaller differences are not a wrong clock. */
const TOLERANCE_MS = 2_000;

let offsetMs = 0;

export function noteServerTime(dateHeader: string | null): void {
  const server = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(server)) return;
  const offset = server - Date.now();
  if (Math.abs(offset - offsetMs) > TOLERANCE_MS) offsetMs = offset;
}

export function serverNow(): number {
  return Date.now() + offsetMs;
}
