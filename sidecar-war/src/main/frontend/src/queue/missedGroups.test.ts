import { expect, test } from 'vitest';
import type { MissedQueue } from '../api/types';
import { item, missedCall, missedItem } from '../testing/worklist';
import { missedGroups } from './missedGroups';
import { tasksOf } from './tasks';

const queue = (fields: Partial<MissedQueue> = {}): MissedQueue => ({
  agentId: 'asha',
  pending: [],
  attempted: [],
  completed: [],
  invalid: [],
  wrongNumber: [],
  totals: {},
  ...fields,
});

const listed = tasksOf([missedItem('waits'), item('other'), missedItem('tried', { score: 3 })], []);
const keysOf = (groups: ReturnType<typeof missedGroups>) =>
  Object.fromEntries(
    Object.entries(groups).map(([stage, { tasks }]) => [stage, tasks.map(({ key }) => key)]),
  );

test('who was tried waits under Attempted, with the score of the list', () => {
  const groups = missedGroups(
    listed,
    2,
    queue({ attempted: [missedCall('tried', { callbackStatus: 'CALLBACK_ATTEMPTED' })] }),
  );
  expect(keysOf(groups)).toEqual({ pending: ['waits'], attempted: ['tried'], completed: [], invalid: [] });
  expect(groups.attempted.tasks[0]?.score).toBe(3);
  expect(groups.pending.count).toBe(1);
});

test('an end counts, whatever the status says', () => {
  const groups = missedGroups(
    [],
    0,
    queue({
      pending: [missedCall('late', { end: 'EXPIRED' }), missedCall('well', { end: 'REACHED_ELSEWHERE' })],
      attempted: [missedCall('nobody', { callbackStatus: 'CALLBACK_ATTEMPTED', end: 'NO_PATIENT' })],
      wrongNumber: [missedCall('wrong', { callbackStatus: 'WRONG_NUMBER' })],
    }),
  );
  expect(keysOf(groups)).toEqual({
    pending: [],
    attempted: [],
    completed: ['late', 'well'],
    invalid: ['nobody', 'wrong'],
  });
});

test('the counts have those that the server left out', () => {
  const done = missedCall('1', { callbackStatus: 'CALLBACK_COMPLETED' });
  const { completed } = missedGroups(
    [],
    0,
    queue({ completed: [done], totals: { CALLBACK_COMPLETED: 340 } }),
  );
  expect(completed.count).toBe(340);
});

test('until the queue is known, everybody in the list waits', () => {
  expect(keysOf(missedGroups(listed, 2, undefined)).pending).toEqual(['waits', 'tried']);
});
