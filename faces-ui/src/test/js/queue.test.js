import assert from 'node:assert/strict';
import { test } from 'node:test';
import { olderAddress, slaLevel, takeMissedCall } from '../../main/resources/META-INF/resources/supervisor/app/queue.js';

const asking = (query) => ({ asked: new URLSearchParams(query), from: '', to: '', isFirst: true, limit: 3 });
const FIRST = asking('');
const at = (minute) => new Date(Date.UTC(2026, 3, 10, 8, minute)).toISOString();

function missed(id, minute, more = {}) {
  return {
    id,
    ucid: `u${id}`,
    callerPhone: '+919845012345',
    startedAt: at(minute),
    callbackStatus: 'PENDING_CALLBACK',
    missedCallCount: 1,
    slaDueAt: at(minute + 60),
    ...more,
  };
}

const ids = ({ rows }) => rows.map((row) => row.id);

test('a new missed call stands on top', () => {
  const after = takeMissedCall([missed('a', 1)], missed('b', 2), FIRST);
  assert.deepEqual(ids(after), ['b', 'a']);
  assert.equal(after.news, 'new');
});

test('the same number missed again moves to the top and stays one row', () => {
  const after = takeMissedCall([missed('b', 2), missed('a', 1)], missed('a', 3, { missedCallCount: 2 }), FIRST);
  assert.deepEqual(ids(after), ['a', 'b']);
  assert.equal(after.rows[0].missedCallCount, 2);
  assert.equal(after.news, 'again');
});

test('a call that was stored meanwhile keeps its place and is no news', () => {
  const after = takeMissedCall([missed('b', 2), missed('a', 1)], missed('a', 1, { stored: true }), FIRST);
  assert.deepEqual(ids(after), ['b', 'a']);
  assert.equal(after.rows[1].stored, true);
  assert.equal(after.news, undefined);
});

test('a call that no longer belongs to the tab leaves it', () => {
  const open = asking('filter[open]=true');
  assert.deepEqual(ids(takeMissedCall([missed('a', 1)], missed('a', 1, { end: 'NO_PATIENT' }), open)), []);
  const attempted = asking('filter[callbackStatus]=CALLBACK_ATTEMPTED');
  const tried = { callbackStatus: 'CALLBACK_ATTEMPTED' };
  assert.deepEqual(ids(takeMissedCall([], missed('a', 1, tried), attempted)), ['a']);
  assert.deepEqual(ids(takeMissedCall([missed('a', 1)], missed('a', 1, { ...tried, end: 'EXPIRED' }), attempted)), []);
});

test('a tab of ends shows those that ended so', () => {
  const view = asking('filter[end]=EXPIRED,NO_PATIENT');
  assert.deepEqual(ids(takeMissedCall([], missed('a', 1, { end: 'EXPIRED' }), view)), ['a']);
  assert.deepEqual(ids(takeMissedCall([], missed('a', 1, { end: 'RECOVERED' }), view)), []);
  assert.deepEqual(ids(takeMissedCall([], missed('a', 1), view)), []);
});

test('a day, a leak and what is nobody’s are filtered as the server does', () => {
  const day = { ...asking(''), from: at(10), to: at(20) };
  assert.deepEqual(ids(takeMissedCall([], missed('a', 9), day)), []);
  assert.deepEqual(ids(takeMissedCall([], missed('a', 10), day)), ['a']);
  assert.deepEqual(ids(takeMissedCall([], missed('a', 20), day)), []);
  const shown = (query, more, minute) => ids(takeMissedCall([], missed('a', 0, more), asking(query), Date.parse(at(minute))));
  assert.deepEqual(shown('filter[leaked]=true', {}, 60), ['a']);
  assert.deepEqual(shown('filter[leaked]=true', { end: 'EXPIRED' }, 60), ['a']);
  assert.deepEqual(shown('filter[leaked]=true', {}, 59), []);
  assert.deepEqual(shown('filter[leaked]=true', { end: 'REACHED_ELSEWHERE' }, 90), []);
  assert.deepEqual(shown('filter[unclaimed]=true', {}, 30), ['a']);
  assert.deepEqual(shown('filter[unclaimed]=true', {}, 29), []);
  assert.deepEqual(shown('filter[unclaimed]=true', { ownerAgentId: 'asha' }, 30), []);
});

test('a call that the search does not match stays away', () => {
  const view = asking('q=99999');
  assert.deepEqual(ids(takeMissedCall([], missed('a', 1), view)), []);
});

test('a page has no more rows than its limit', () => {
  const rows = [missed('c', 3), missed('b', 2), missed('a', 1)];
  assert.deepEqual(ids(takeMissedCall(rows, missed('d', 4), FIRST)), ['d', 'c', 'b']);
});

test('an older page takes no new calls, and loses those that move to the first', () => {
  const view = { ...FIRST, isFirst: false };
  assert.deepEqual(ids(takeMissedCall([missed('a', 1)], missed('b', 2), view)), ['a']);
  assert.deepEqual(ids(takeMissedCall([missed('a', 1)], missed('a', 5, { missedCallCount: 2 }), view)), []);
});

test('urgency grows with the share of the time that has gone', () => {
  const level = (minute) => slaLevel(missed('a', 0), Date.parse(at(minute)));
  assert.deepEqual([0, 29, 30, 47, 48, 60, 61].map(level), ['low', 'low', 'medium', 'medium', 'high', 'high', 'critical']);
});

test('the clock runs until the end', () => {
  assert.equal(slaLevel(missed('a', 0, { callbackStatus: 'CALLBACK_ATTEMPTED' }), Date.parse(at(600))), 'critical');
  assert.equal(slaLevel(missed('a', 0, { end: 'RECOVERED' }), Date.parse(at(600))), '');
});

test('the address of the next page carries the way back', () => {
  assert.equal(olderAddress('?status=INVALID', 'c1'), 'missed-calls?status=INVALID&cursor=c1');
  assert.equal(olderAddress('?cursor=c1', 'c2'), 'missed-calls?cursor=c2&before=c1');
  assert.equal(olderAddress('?cursor=c2&before=c1', 'c3'), 'missed-calls?cursor=c3&before=c1%7Ec2');
});
