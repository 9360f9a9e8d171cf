import type { MissedCall, TaskType, Worklist, WorklistItem } from '../api/types';

export const NOON = '2026-04-10T12:00:00.000Z';

export const item = (id: string, fields: Partial<WorklistItem> = {}): WorklistItem => ({
  id,
  type: 'follow_up',
  name: 'Kavya Nair',
  phone: '+919845012345',
  createdAt: '2026-04-10T09:00:00.000Z',
  score: 4.5,
  slaStatus: 'low',
  slaElapsedPercent: 10,
  ...fields,
});

export const missedItem = (id: string, fields: Partial<WorklistItem> = {}): WorklistItem =>
  item(id, { type: 'missed_call', missedCallId: id, attempts: 1, ...fields });

export const missedCall = (id: string, fields: Partial<MissedCall> = {}): MissedCall => ({
  id,
  ucid: id,
  callerPhone: '+919845012345',
  startedAt: '2026-04-10T10:00:00.000Z',
  callbackStatus: 'PENDING_CALLBACK',
  missedCallCount: 1,
  ...fields,
});

export function worklist(...items: WorklistItem[]): Worklist {
  const of = (type: TaskType) => items.filter((one) => one.type === type).length;
  const types = ['missed_call', 'follow_up', 'campaign_lead', 'attempt_2', 'attempt_3'] as const;
  return {
    generatedAt: NOON,
    rulesVersion: 1,
    items,
    totals: { open: items.length, ...Object.fromEntries(types.map((type) => [type, of(type)])) },
    nextCursor: null,
  };
}
