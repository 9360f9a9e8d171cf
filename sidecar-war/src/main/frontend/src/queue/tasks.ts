import type { Instant, MissedCall, SlaStatus, TaskType, WorklistItem } from '../api/types';

/** One person to call: a worklist item, a missed call, or both when they are the same. */
export interface Task {
  readonly key: string;
  readonly type: TaskType;
  readonly name: string | undefined;
  readonly phone: string;
  readonly waitingSince: Instant;
  readonly score: number | undefined;
  readonly sla: SlaStatus | undefined;
  readonly missed: MissedCall | undefined;
  readonly item: WorklistItem | undefined;
}

export type Tab = 'all' | 'missed' | 'followUps' | 'leads';

export const TABS: readonly Tab[] = ['all', 'missed', 'followUps', 'leads'];

/**
 * Joins the two lists. The worklist knows score and SLA, the missed calls know the call. A missed call that is not scored yet
 * stands after the scored tasks, older first; the order is otherwise the server's: score, then age, then id.
 */
export function tasksOf(missed: readonly MissedCall[], items: readonly WorklistItem[]): Task[] {
  const scored = new Map(items.flatMap((item) => (item.missedCallId ? [[item.missedCallId, item]] : [])));
  const joined = new Set(missed.map((call) => scored.get(call.id)));
  return [
    ...missed.map((call) => fromMissedCall(call, scored.get(call.id))),
    ...items.filter((item) => !joined.has(item)).map(fromItem),
  ].sort(byUrgency);
}

export function isIn(tab: Tab, { type }: Task): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'missed':
      return type === 'missed_call';
    case 'followUps':
      return type === 'follow_up';
    case 'leads':
      return type === 'campaign_lead' || type === 'attempt_2' || type === 'attempt_3';
  }
}

/** By a part of the name, or by digits of the phone however they are grouped. */
export function matches(query: string, { name, phone }: Task): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  if (name?.toLowerCase().includes(wanted)) return true;
  const digits = wanted.replace(/[\s()+-]/g, '');
  return /^\d+$/.test(digits) && phone.replace(/\D/g, '').includes(digits);
}

function fromMissedCall(call: MissedCall, item: WorklistItem | undefined): Task {
  return {
    key: `missed:${call.id}`,
    type: 'missed_call',
    name: call.callerName ?? item?.name,
    phone: call.callerPhone,
    waitingSince: call.startedAt,
    score: item?.score,
    sla: item?.slaStatus,
    missed: call,
    item,
  };
}

function fromItem(item: WorklistItem): Task {
  return {
    key: `item:${item.id}`,
    type: item.type,
    name: item.name,
    phone: item.phone,
    waitingSince: item.createdAt,
    score: item.score,
    sla: item.slaStatus,
    missed: undefined,
    item,
  };
}

function byUrgency(a: Task, b: Task): number {
  return (
    (b.score ?? -1) - (a.score ?? -1) ||
    a.waitingSince.localeCompare(b.waitingSince) ||
    a.key.localeCompare(b.key)
  );
}
