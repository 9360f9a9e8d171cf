import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paced } from '../../main/resources/META-INF/resources/supervisor/app/paced.js';

test('a burst is one reading, and the next one waits', () => {
  const clock = { at: 0, due: [] };
  let read = 0;
  const ask = paced(() => (read += 1), 2_000, { now: () => clock.at, later: (work, ms) => clock.due.push({ work, ms }) });
  const run = () => clock.due.shift().work();

  ask();
  ask();
  assert.deepEqual(clock.due.map(({ ms }) => ms), [0]);
  run();
  assert.equal(read, 1);

  clock.at = 500;
  ask();
  ask();
  assert.deepEqual(clock.due.map(({ ms }) => ms), [1_500]);
  run();
  assert.equal(read, 2);
});
