import type { Instant } from '../api/types';
import { serverNow } from './clock';

/** The day it is at the hospital, or was: 2026-04-10. */
export function dayIn(zone: string, at: number = serverNow()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which the hospital's clock shows that day and time (10:30). */
export function instantIn(zone: string, day: string, time: string): Instant {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const guess = asUtc - offset(zone, asUtc);
  // Where the clock is changed between the two, the second look has the right offset.
  return new Date(asUtc - offset(zone, guess)).toISOString();
}

/** By how much that zone's clock is ahead of UTC then. */
function offset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
