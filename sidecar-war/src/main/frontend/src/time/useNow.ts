import { useSyncExternalStore } from 'react';
import type { Instant } from '../api/types';
import { serverNow } from './clock';

const listeners = new Set<() => void>();
let second = serverNow();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  second = serverNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    second = serverNow();
    timer = setInterval(tick, 1000);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Reads something once a second. All running times of the page share one clock and change together. */
export function useEverySecond<T extends string | number | boolean>(read: (serverTime: number) => T): T {
  return useSyncExternalStore(subscribe, () => read(second));
}

/** The server's time, once a second. */
export function useNow(): number {
  return useEverySecond((serverTime) => serverTime);
}

/** The formatted time since an instant; renders again only when its text changes. */
export function useElapsed(since: Instant, format: (elapsedMs: number) => string): string {
  return useEverySecond((serverTime) => format(serverTime - Date.parse(since)));
}
