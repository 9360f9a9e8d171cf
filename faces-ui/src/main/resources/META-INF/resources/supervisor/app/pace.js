/** How long the calls on the floor take, now: the same as PaceFigure.java. */
import { timer } from './time.js';

const NONE = '–';

export function pace({ calls }, now) {
  const all = [...calls.values()].filter(({ startedAt }) => startedAt);
  const ringing = all.filter(({ state }) => state === 'RINGING').map(({ startedAt }) => Date.parse(startedAt));
  const lengths = all.map(({ startedAt }) => Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1000)));
  const mean = lengths.reduce((sum, seconds) => sum + seconds, 0) / lengths.length;
  return {
    averageDuration: lengths.length > 0 ? timer(new Date(now - Math.round(mean) * 1000), now) : NONE,
    longestWait: ringing.length > 0 ? timer(new Date(Math.min(...ringing)), now) : NONE,
  };
}
