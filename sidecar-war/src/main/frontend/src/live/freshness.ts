import type { Phase } from './connection';

/** How fresh the desk is: when the stream last spoke, and when the desk was last compared with the server. */
export interface Freshness {
  readonly phase: Phase;
  readonly heardAt: number;
  readonly comparedAt: number;
}

export type FreshnessEvent =
  | { type: 'phase'; phase: Phase }
  | { type: 'heard'; at: number }
  | { type: 'compared'; at: number };

export const STALE_AFTER_MS = 10_000;

/**
 * Silence after which an open stream is checked by asking for the snapshot. Heartbeats may be further apart than the stale
 * limit; a quiet morning must not look like a fault.
 */
export const COMPARE_AFTER_MS = 7_000;

export function freshAt(now: number): Freshness {
  return { phase: 'connecting', heardAt: now, comparedAt: now };
}

export function applyFreshness(state: Freshness, event: FreshnessEvent): Freshness {
  switch (event.type) {
    case 'phase':
      return { ...state, phase: event.phase };
    case 'heard':
      return { ...state, heardAt: event.at };
    case 'compared':
      return { ...state, comparedAt: event.at };
  }
}

/** Milliseconds since the desk was last known to be true. A comparison counts only while the stream is open. */
export function silence({ phase, heardAt, comparedAt }: Freshness, now: number): number {
  return now - (phase === 'open' ? Math.max(heardAt, comparedAt) : heardAt);
}

export function isStale(freshness: Freshness, now: number): boolean {
  return silence(freshness, now) >= STALE_AFTER_MS;
}
