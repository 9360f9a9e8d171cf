import { describe, expect, test } from 'vitest';
import type { MissedCall, WorklistItem } from '../api/types';
import { isIn, matches, tasksOf } from './tasks';

const missed = (id: string, startedAt: string): MissedCall => ({
  id,
  ucid: `u${id}`,
  callerPhone: '+919845012345',
  startedAt,
  callbackStatus: 'PENDING_CALLBACK',
  missedCallCount: 1,
});

const item = (id: string, score: number, fields: Partial<WorklistItem> = {}): WorklistItem => ({
  id,
  type: 'follow_up',
  name: 'Kavya Nair',
  phone: '+919845012345',
  createdAt: '2026-04-10T09:00:00.000Z',
  score,
  slaStatus: 'low',
  slaElapsedPercent: 10,
  ...fields,
});

describe('the list', () => {
  test('shows a missed call once, with the score and the name that the worklist knows', () => {
    const tasks = tasksOf(
      [missed('m1', '2026-04-10T10:00:00.000Z')],
      [item('w1', 80, { type: 'missed_call', missedCallId: 'm1', slaStatus: 'high' })],
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ score: 80, sla: 'high', name: 'Kavya Nair', missed: { ucid: 'um1' } });
  });

  test('is ordered by score, then by age; what is not scored yet comes last', () => {
    const tasks = tasksOf(
      [missed('new', '2026-04-10T11:00:00.000Z')],
      [
        item('low', 10),
        item('young', 50, { createdAt: '2026-04-10T10:00:00.000Z' }),
        item('old', 50, { createdAt: '2026-04-10T08:00:00.000Z' }),
      ],
    );
    expect(tasks.map(({ key }) => key)).toEqual(['item:old', 'item:young', 'item:low', 'missed:new']);
  });

  test('sorts each kind under its tab', () => {
    const [lead] = tasksOf([], [item('1', 1, { type: 'attempt_2' })]);
    expect(lead && isIn('leads', lead)).toBe(true);
    expect(lead && isIn('missed', lead)).toBe(false);
  });
});

describe('the filter', () => {
  const [kavya] = tasksOf([], [item('1', 1)]);
  test.each(['', 'nair', 'KAVYA', '98450 12345', '+91 98'])('%j finds her', (query) => {
    expect(kavya && matches(query, kavya)).toBe(true);
  });
  test.each(['ravi', '99', 'k9'])('%j does not', (query) => {
    expect(kavya && matches(query, kavya)).toBe(false);
  });
});
