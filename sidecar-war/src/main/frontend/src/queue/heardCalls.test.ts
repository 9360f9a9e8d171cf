import { expect, test } from 'vitest';
import { missedCall, missedItem, worklist } from '../testing/worklist';
import { type Heard, hear, stillUnread } from './heardCalls';

const NOW = 1_000_000;
const before: Heard[] = [{ call: missedCall('1'), at: NOW }];
const ids = (heard: readonly Heard[]) => heard.map(({ call }) => call.id);

test('a new missed call is kept and is news', () => {
  const { heard, isNews } = hear(before, [], missedCall('2'), 'asha', NOW);
  expect(ids(heard)).toEqual(['1', '2']);
  expect(isNews).toBe(true);
});

test('the same call again is no news, another call from the same number is', () => {
  expect(hear(before, [], missedCall('1'), 'asha', NOW).isNews).toBe(false);
  expect(hear(before, [], missedCall('1', { missedCallCount: 2 }), 'asha', NOW).isNews).toBe(true);
  expect(hear([], [missedItem('1')], missedCall('1'), 'asha', NOW)).toEqual({ heard: [], isNews: false });
});

test.each([
  ['is settled', { callbackStatus: 'CALLBACK_COMPLETED' }],
  ['has ended, whatever its status', { end: 'EXPIRED' }],
  ['is somebody else’s', { ownerAgentId: 'ravi' }],
] as const)('a call that %s is not kept', (_how, fields) => {
  expect(hear(before, [], missedCall('1', fields), 'asha', NOW)).toEqual({ heard: [], isNews: false });
});

test('agent ids compare case-insensitively', () => {
  expect(hear([], [], missedCall('1', { ownerAgentId: 'ASHA' }), 'asha', NOW).isNews).toBe(true);
});

test('the list’s word counts once it has the call, or has had the time to have it', () => {
  expect(stillUnread(before, worklist(missedItem('1')), NOW)).toEqual([]);
  expect(ids(stillUnread(before, worklist(), NOW + 500))).toEqual(['1']);
  expect(stillUnread(before, worklist(), NOW + 2_500)).toEqual([]);
  expect(ids(stillUnread(before, { ...worklist(), nextCursor: 'more' }, NOW + 2_500))).toEqual(['1']);
});
