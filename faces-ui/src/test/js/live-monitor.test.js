import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredPhone } from '../../main/resources/META-INF/resources/supervisor/app/covered-phone.js';
import { dayOf, densityPath, secondOf, timeOf } from '../../main/resources/META-INF/resources/supervisor/app/moment.js';
import { pace } from '../../main/resources/META-INF/resources/supervisor/app/pace.js';
import { thresholdsOf, turnOf } from '../../main/resources/META-INF/resources/supervisor/app/thresholds.js';

const NOW = Date.parse('2026-04-10T08:00:00Z');
const before = (seconds) => new Date(NOW - seconds * 1000).toISOString();

test('a timer turns at the hospital\'s thresholds and not a second sooner', () => {
  const thresholds = thresholdsOf('ACW 60 180,RINGING 20 45');
  const turn = (state, seconds) => turnOf(thresholds, state, before(seconds), NOW);
  assert.deepEqual([turn('RINGING', 19), turn('RINGING', 20), turn('RINGING', 44), turn('RINGING', 45)], ['', 'warning', 'warning', 'critical']);
  assert.equal(turn('ACW', 59), '');
  assert.equal(turn('OFFLINE', 90_000), '', 'who is gone keeps nobody waiting');
  assert.equal(turnOf(thresholds, 'ACW', 'never', NOW), '');
});

test('the average is over every call and the longest wait over those that ring', () => {
  const call = (ucid, state, seconds) => [ucid, { ucid, state, startedAt: before(seconds) }];
  const calls = new Map([call('1', 'ACTIVE', 100), call('2', 'RINGING', 20), call('3', 'RINGING', 30)]);
  assert.deepEqual(pace({ calls }, NOW), { averageDuration: '0:50', longestWait: '0:30' });
});

test('without calls there is no average, and no zero', () => {
  assert.deepEqual(pace({ calls: new Map() }, NOW), { averageDuration: '–', longestWait: '–' });
});

test('a day begins where the hospital is', () => {
  assert.equal(dayOf(Date.parse('2026-04-10T18:29:59Z'), 'Asia/Kolkata'), '2026-04-10');
  assert.equal(dayOf(Date.parse('2026-04-10T18:30:00Z'), 'Asia/Kolkata'), '2026-04-11');
});

test('seconds of a day are times and back', () => {
  for (const second of [0, 1, 3_599, 86_399]) assert.equal(secondOf(timeOf(second)), second);
  assert.equal(secondOf('09:04'), 9 * 3600 + 4 * 60);
  assert.equal(secondOf('soon'), undefined);
});

test('the busiest step is as high as the drawing', () => {
  assert.equal(densityPath([0, 2, 1], 288, 40), 'M0 40L0 40L1 40L1 0L2 0L2 20L3 20L3 40Z');
  assert.equal(densityPath([], 288, 40), '');
});

test('a covered number shows three digits and never more', () => {
  assert.equal(coveredPhone('+919845012345'), '+91 ••••• ••345');
  assert.equal(coveredPhone('9845012345'), '+91 ••••• ••345');
  assert.equal(coveredPhone('08041763400'), '•••••• 400');
  assert.equal(coveredPhone('12'), '•••');
  assert.equal(coveredPhone('Anonymous'), 'Anonymous', 'a word is no number');
});
