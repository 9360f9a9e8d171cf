import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHttp } from '../api/http';
import { problem, scriptedFetch } from '../testing/scriptedFetch';
import { connect, type Phase } from './connection';

/** A stream that says its lines and then, like a restarted server, is gone. */
const streamOf = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/event-stream' } });

function listener() {
  const phases: Phase[] = [];
  const ids: (string | undefined)[] = [];
  return {
    phases,
    ids,
    onPhase: (phase: Phase) => phases.push(phase),
    onHeard: () => {},
    onEvent: ({ id }: { id?: string | undefined }) => ids.push(id),
  };
}

let hangUp = () => {};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  hangUp();
  vi.useRealTimers();
});

test('comes back with the id of the last event', async () => {
  const server = scriptedFetch({ '/stream': () => streamOf('id: 7\nevent: call\ndata: {}\n\n') });
  const heard = listener();
  hangUp = connect(createHttp(server.fetcher), '/stream', heard);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.asked.slice(0, 2).map((one) => one.headers.get('Last-Event-ID'))).toEqual([null, '7']);
  expect(heard.ids.slice(0, 2)).toEqual(['7', '7']);
  expect(heard.phases.slice(0, 4)).toEqual(['connecting', 'open', 'lost', 'open']);
});

test('waits longer after each failure, and never longer than ten seconds or so', async () => {
  const server = scriptedFetch({ '/stream': () => problem(503, '/problems/not-ready') });
  hangUp = connect(createHttp(server.fetcher), '/stream', listener());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.asked.length).toBeGreaterThanOrEqual(7);
  expect(server.asked.length).toBeLessThanOrEqual(13);
});

test('gives up when signed out', async () => {
  const server = scriptedFetch({
    '/stream': () => problem(401, '/problems/not-signed-in'),
    '/api/auth/refresh': () => problem(401, '/problems/not-signed-in'),
  });
  const heard = listener();
  hangUp = connect(createHttp(server.fetcher), '/stream', heard);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.times('/stream')).toBe(1);
  expect(heard.phases).toEqual(['connecting', 'lost']);
});

test('hangs up a line that has been dead for two heartbeats', async () => {
  let lines = 0;
  const http = createHttp(async (_path, init) => {
    lines++;
    const body = new ReadableStream({
      start: (controller) =>
        init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
    });
    return new Response(body);
  });
  hangUp = connect(http, '/stream', listener());
  await vi.advanceTimersByTimeAsync(34_000);
  expect(lines).toBe(1);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(lines).toBe(2);
});

test('of a computer that slept is opened anew at once, though its timers stood still', async () => {
  let lines = 0;
  const http = createHttp(async (_path, init) => {
    lines++;
    return new Response(
      new ReadableStream({
        start: (controller) =>
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
      }),
    );
  });
  hangUp = connect(http, '/stream', listener());
  await vi.advanceTimersByTimeAsync(5_000);
  vi.setSystemTime(Date.now() + 20 * 60_000);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(lines).toBe(2);
});

test('stops for good when hung up', async () => {
  const server = scriptedFetch({ '/stream': () => streamOf('') });
  const stop = connect(createHttp(server.fetcher), '/stream', listener());
  await vi.advanceTimersByTimeAsync(500);
  stop();
  const before = server.asked.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.asked.length).toBe(before);
});
