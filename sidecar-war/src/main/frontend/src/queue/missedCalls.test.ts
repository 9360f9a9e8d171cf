import { expect, test } from 'vitest';
import type { MissedCall } from '../api/types';
import { withMissedCall } from './missedCalls';

const call = (id: string, fields: Partial<MissedCall> = {}): MissedCall => ({
  id,
  ucid: `u${id}`,
  callerPhone: '+919845012345',
  startedAt: '2026-04-10T10:00:00.000Z',
  callbackStatus: 'PENDING_CALLBACK',
  missedCallCount: 1,
  ...fields,
});

const list = { items: [call('1')], total: 7, nextCursor: 'more' };

test('a new missed call comes first and is news', () => {
  const later = call('2', { startedAt: '2026-04-10T10:05:00.000Z' });
  const { list: after, isNews } = withMissedCall(list, later);
  expect(after.items.map(({ id }) => id)).toEqual(['2', '1']);
  expect(after.total).toBe(8);
  expect(isNews).toBe(true);
});

test('the same call again changes nothing and is no news', () => {
  const { list: after, isNews } = withMissedCall(list, call('1'));
  expect(after).toEqual(list);
  expect(isNews).toBe(false);
});

test('another call from the same number counts up in its row', () => {
  const { list: after, isNews } = withMissedCall(list, call('1', { ucid: 'u9', missedCallCount: 2 }));
  expect(after.items).toHaveLength(1);
  expect(after.items[0]?.missedCallCount).toBe(2);
  expect(after.total).toBe(7);
  expect(isNews).toBe(true);
});

test('a call that is no longer pending leaves the list', () => {
  const { list: after, isNews } = withMissedCall(list, call('1', { callbackStatus: 'CALLBACK_ATTEMPTED' }));
  expect(after.items).toEqual([]);
  expect(after.total).toBe(6);
  expect(isNews).toBe(false);
});
