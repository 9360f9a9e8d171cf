import type { Instant } from '../api/types';

/** The server's timer (reference/helix-engage.md §2.4). */
export const WRAP_UP_SECONDS = 30;

/** Whole seconds until the server disposes by itself, never below zero nor above the whole time. */
export function secondsLeft(wrapUpSince: Instant | undefined, now: number): number {
  if (wrapUpSince === undefined) return WRAP_UP_SECONDS;
  const left = WRAP_UP_SECONDS - Math.floor((now - Date.parse(wrapUpSince)) / 1000);
  return Math.min(WRAP_UP_SECONDS, Math.max(0, left));
}
