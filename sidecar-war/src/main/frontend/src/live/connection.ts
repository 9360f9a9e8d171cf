import type { EventSourceMessage } from 'eventsource-parser';
import type { Http } from '../api/http';
import { Problem } from '../api/problem';
import { readEvents } from './readEvents';

export type Phase = 'connecting' | 'open' | 'lost';

export interface ConnectionListener {
  onPhase(phase: Phase): void;
  onHeard(): void;
  onEvent(event: EventSourceMessage): void;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 10_000;
/** Two heartbeats missed: the line is dead, even if the browser has not noticed. */
const DEAD_AFTER_MS = 35_000;
const CHECK_EVERY_MS = 1_000;

/**
 * Keeps one event stream open until the returned function is called: reconnects with Last-Event-ID, waits longer after each
 * failure, and at once when the computer is back online.
 */
export function connect(http: Http, path: string, listener: ConnectionListener): () => void {
  const closing = new AbortController();
  let lastEventId: string | undefined;
  let firstRetry = FIRST_RETRY_MS;
  let failures = 0;

  async function once(): Promise<void> {
    const line = new AbortController();
    const hangUp = () => line.abort();
    closing.signal.addEventListener('abort', hangUp);
    let heardAt = Date.now();
    // By the clock on the wall: while the computer sleeps, its timers stand still.
    const watchdog = setInterval(() => {
      if (Date.now() - heardAt >= DEAD_AFTER_MS) hangUp();
    }, CHECK_EVERY_MS);
    try {
      const response = await http.open(path, {
        method: 'GET',
        headers: { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) },
        cache: 'no-store',
        signal: line.signal,
      });
      if (response.body === null) return;
      listener.onPhase('open');
      listener.onHeard();
      failures = 0;
      await readEvents(response.body, {
        onHeard: () => {
          heardAt = Date.now();
          listener.onHeard();
        },
        onEvent: (event) => {
          if (event.id !== undefined) lastEventId = event.id;
          listener.onEvent(event);
        },
        onRetry: (milliseconds) => {
          firstRetry = milliseconds;
        },
      });
    } finally {
      clearInterval(watchdog);
      closing.signal.removeEventListener('abort', hangUp);
    }
  }

  async function keepOpen(): Promise<void> {
    listener.onPhase('connecting');
    while (!closing.signal.aborted) {
      try {
        await once();
      } catch (fault) {
        // Signed out: the session's owner has been told and closes us.
        if (fault instanceof Problem && fault.status === 401) return listener.onPhase('lost');
      }
      if (closing.signal.aborted) return;
      listener.onPhase('lost');
      await pause(Math.min(firstRetry * 2 ** failures++, LONGEST_RETRY_MS), closing.signal);
    }
  }

  void keepOpen();
  return () => closing.abort();
}

/** Waits with a little jitter, so that a restarted server is not met by every desk in the same moment. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds * (0.75 + Math.random() * 0.5));
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
