import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deed, figures, kindRow, letterRow } from '../../main/resources/META-INF/resources/supervisor/app/copy.js';

const NOW = Date.parse('2026-04-10T09:00:00Z');
const kind = (more) => kindRow({ kind: 'call', records: 12345, ...more }, NOW, 'Asia/Kolkata', 'en');

test('a kind is complete, read for the first time, read anew, or at fault', () => {
  const sweptAt = '2026-04-10T08:59:30Z';
  assert.equal(kind({ complete: true, sweptAt }).state, 'current');
  assert.equal(kind({ complete: false }).state, 'first');
  assert.equal(kind({ complete: false, sweptAt }).state, 'anew');
  assert.equal(kind({ complete: true, sweptAt, fault: 'down' }).state, 'fault');
});

test('a kind tells how far behind it is and when it was looked at last', () => {
  const row = kind({ complete: true, sweptAt: '2026-04-10T08:59:30Z' });
  assert.deepEqual([row.records, row.lag, row.swept], ['12,345', '30 sec', '14:29']);
  assert.deepEqual([kind({}).lag, kind({}).swept], ['', '']);
});

test('a refused write tells the names of its fields', () => {
  const letter = { id: '7', kind: 'call', key: 'u1', fields: ['ucid', 'disposition'], error: 'no', heldBack: 2 };
  const row = letterRow({ ...letter, owedSince: '2026-04-10T08:00:00Z' }, NOW, 'en');
  assert.deepEqual([row.key, row.record, row.fields, row.age, row.behind], ['7', 'u1', 'ucid, disposition', '1 hr', '2']);
});

test('the figures say what is owed, and nothing about a lag that is not known', () => {
  const outbox = { waiting: 3, dead: 1, oldest: '2026-04-10T08:58:00Z' };
  assert.deepEqual(figures({ lagSeconds: 5, outbox }, NOW, 'en'), { lag: '5 sec', waiting: '3', oldest: '2 min', dead: '1' });
  assert.equal(figures({ outbox: { waiting: 0, dead: 0 } }, NOW, 'en').lag, undefined);
  assert.equal(figures({ outbox: { waiting: 0, dead: 0 } }, NOW, 'en').oldest, '–');
});

test('each button does its own deed', () => {
  assert.deepEqual(deed('replay', '7'), { method: 'POST', path: '/api/replica/dead-letters/7/replay' });
  assert.deepEqual(deed('discard', '7'), { method: 'DELETE', path: '/api/replica/dead-letters/7' });
  assert.deepEqual(deed('anew', 'call'), { method: 'POST', path: '/api/replica/rebuild?kind=call' });
  assert.deepEqual(deed('anew', undefined), { method: 'POST', path: '/api/replica/rebuild' });
});
