import { sseParser } from './sse.js';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 10_000;
/** Two heartbeats missed: the line is dead, even if the browser has not noticed. */
const DEAD_AFTER_MS = 35_000;

/**
 * Keeps an event stream open until the returned function is called: reconnects with Last-Event-ID and waits longer after
 * each failure.
 *
 * @param request like fetch; rejects when the session has ended
 * @param wait takes milliseconds, resolves after them
 */
export function connect(request, path, { onPhase, onHeard, onEvent }, wait = pause) {
  const closing = new AbortController();
  let lastEventId;
  let firstRetry = FIRST_RETRY_MS;
  let failures = 0;

  async function once() {
    const line = new AbortController();
    const hangUp = () => line.abort();
    closing.signal.addEventListener('abort', hangUp);
    let watchdog = setTimeout(hangUp, DEAD_AFTER_MS);
    try {
      const headers = { Accept: 'text/event-stream' };
      if (lastEventId) headers['Last-Event-ID'] = lastEventId;
      const response = await request(path, { headers, cache: 'no-store', signal: line.signal });
      if (!response.ok) throw new Error(`stream refused: ${response.status}`);
      onPhase('open');
      onHeard();
      const feed = sseParser({
        onEvent: (event) => {
          if (event.id !== undefined) lastEventId = event.id;
          failures = 0;
          onEvent(event);
        },
        onRetry: (milliseconds) => {
          firstRetry = milliseconds;
        },
      });
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(hangUp, DEAD_AFTER_MS);
        onHeard();
        feed(decoder.decode(value, { stream: true }));
      }
    } finally {
      clearTimeout(watchdog);
      closing.signal.removeEventListener('abort', hangUp);
    }
  }

  async function keepOpen() {
    while (!closing.signal.aborted) {
      try {
        await once();
      } catch {
        // Whatever broke the line, the answer is the same: say so, wait, try again.
      }
      if (closing.signal.aborted) return;
      onPhase('lost');
      await wait(Math.min(firstRetry * 2 ** failures++, LONGEST_RETRY_MS));
    }
  }

  keepOpen();
  return () => closing.abort();
}

/** With a little jitter, so that a restarted server is not met by every page in the same moment; at once when back online. */
function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timeout);
      window.removeEventListener('online', done);
      resolve();
    };
    const timeout = setTimeout(done, milliseconds * (0.75 + Math.random() * 0.5));
    window.addEventListener('online', done);
  });
}
