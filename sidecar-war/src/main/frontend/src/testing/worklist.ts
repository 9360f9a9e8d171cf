import type { MissedCall, TaskType, Worklist, WorklistItem } from '../api/types';

export const NOON = '2026-04-10T12:00:00.000Z';

export const item = (id: string, fields: Partial<WorklistItem> = {}): WorklistItem => ({
  id,
  type: 'follow_up',
  name: 'Kavya Nair',
  phone: '+919845012345',
  source: 'PHONE_INQUIRY',
  lastInteraction: '2026-04-10T09:00:00.000Z',
  attempts: 0,
  createdAt: '2026-04-10T09:00:00.000Z',
  slaDueAt: '2026-04-11T09:00:00.000Z',
  score: 4.5,
  slaStatus: 'low',
  slaElapsedPercent: 10,
  scoreBreakdown: { baseScore: 4.5, slaMultiplier: 1, campaignMultiplier: 1, rulesApplied: [] },
  ...fields,
});

export const missedItem = (id: string, fields: Partial<WorklistItem> = {}): WorklistItem =>
  item(id, { type: 'missed_call', missedCallId: id, attempts: 1, ...fields });

export const missedCall = (id: string, fields: Partial<MissedCall> = {}): MissedCall => ({
  id,
  ucid: id,
  direction: 'INBOUND',
  callStatus: 'MISSED',
  callerPhone: '+919845012345',
  did: '918041763400',
  callSourceNumber: '918041763400',
  campaignName: 'Inbound',
  startedAt: '2026-04-10T10:00:00.000Z',
  callbackStatus: 'PENDING_CALLBACK',
  missedCallCount: 1,
  slaDueAt: '2026-04-10T22:00:00.000Z',
  stored: true,
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
    total: items.length,
    nextCursor: null,
  };
}
