import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '../../main/resources/META-INF/resources/supervisor/app/connection.js';
import { isStale, shouldCompare } from '../../main/resources/META-INF/resources/supervisor/app/freshness.js';

/** Answers each request with the next of the bodies, then never again. */
function server(...bodies) {
  const asked = [];
  const request = (path, { headers }) => {
    asked.push(headers['Last-Event-ID']);
    const body = bodies.shift();
    if (body === undefined) return new Promise(() => {});
    return body instanceof Error ? Promise.reject(body) : Promise.resolve(new Response(body));
  };
  return { asked, request };
}

function listen({ request }, { onWait, ...listener }) {
  const waits = [];
  const close = connect(
    request,
    '/api/stream',
    { onPhase() {}, onHeard() {}, onEvent() {}, ...listener },
    async (milliseconds) => {
      waits.push(milliseconds);
      onWait?.(waits);
    },
  );
  return { close, waits };
}

test('after a break the stream goes on where it stopped', async () => {
  const line = server('id: 41\ndata: a\n\n', 'id: 42\ndata: b\n\n');
  const events = [];
  await new Promise((resolve) => {
    const { close } = listen(line, {
      onEvent: (event) => events.push(event.data),
      onWait: (waits) => waits.length === 2 && (close(), resolve()),
    });
  });
  assert.deepEqual(events, ['a', 'b']);
  assert.deepEqual(line.asked.slice(0, 2), [undefined, '41']);
});

test('each failure waits longer, up to a limit, and an event ends the row of failures', async () => {
  const refusal = () => new Error('refused');
  const line = server(...Array.from({ length: 6 }, refusal), 'data: back\n\n');
  const waits = await new Promise((resolve) => {
    const { close } = listen(line, { onWait: (all) => all.length === 7 && (close(), resolve(all)) });
  });
  assert.deepEqual(waits, [1000, 2000, 4000, 8000, 10000, 10000, 1000]);
});

test('a heartbeat is heard though it is no event', async () => {
  let heard = 0;
  await new Promise((resolve) => {
    const { close } = listen(server(': beat\n\n'), {
      onHeard: () => {
        heard += 1;
      },
      onWait: () => (close(), resolve()),
    });
  });
  assert.equal(heard, 2);
});

test('the phases are told', async () => {
  const phases = [];
  await new Promise((resolve) => {
    const { close } = listen(server('data: a\n\n'), { onPhase: (phase) => phases.push(phase), onWait: () => (close(), resolve()) });
  });
  assert.deepEqual(phases, ['open', 'lost']);
});

test('ten seconds without news are stale', () => {
  const line = { open: true, comparing: false, heardAt: 0, comparedAt: 0 };
  assert.equal(isStale(line, 9_999), false);
  assert.equal(isStale(line, 10_000), true);
});

test('a quiet line is compared before it looks stale, and the comparison is news', () => {
  const line = { open: true, comparing: false, heardAt: 0, comparedAt: 0 };
  assert.equal(shouldCompare(line, 6_999), false);
  assert.equal(shouldCompare(line, 7_000), true);
  assert.equal(isStale({ ...line, comparedAt: 7_000 }, 12_000), false);
});

test('a comparison does not make a closed line fresh', () => {
  assert.equal(isStale({ open: false, comparing: false, heardAt: 0, comparedAt: 9_000 }, 10_000), true);
});

test('a busy line is compared once a minute', () => {
  const line = { open: true, comparing: false, heardAt: 59_999, comparedAt: 0 };
  assert.equal(shouldCompare(line, 59_999), false);
  assert.equal(shouldCompare({ ...line, heardAt: 60_000 }, 60_000), true);
});
