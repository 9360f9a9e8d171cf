import type { MissedCall, TaskType, Worklist, WorklistItem } from '../api/types';

/** What the worklist says of a row; a call that it has not seen yet has none of it. */
type Ranking = Pick<
  WorklistItem,
  'source' | 'lastInteraction' | 'score' | 'slaStatus' | 'slaElapsedPercent' | 'scoreBreakdown'
>;

/** One person to call, or one who was. */
export interface Task extends Omit<WorklistItem, keyof Ranking>, Partial<Ranking> {
  /** The same for the same person's row, wherever it was read. */
  readonly key: string;
  /** The entry of the callback queue, where that is what was read. */
  readonly call?: MissedCall;
}

export type Tab = 'all' | 'missed' | 'followUps' | 'leads';

export const TABS: readonly Tab[] = ['all', 'missed', 'followUps', 'leads'];

export const TYPES: Record<Tab, readonly TaskType[]> = {
  all: ['missed_call', 'follow_up', 'campaign_lead', 'attempt_2', 'attempt_3'],
  missed: ['missed_call'],
  followUps: ['follow_up'],
  leads: ['campaign_lead', 'attempt_2', 'attempt_3'],
};

/** The server's list in the server's order; then who has called this minute and is not in it yet. */
export function tasksOf(items: readonly WorklistItem[], heard: readonly MissedCall[]): Task[] {
  const listed = new Set(items.map(({ missedCallId }) => missedCallId));
  return [...items.map(fromItem), ...heard.filter(({ id }) => !listed.has(id)).map(fromMissedCall)];
}

export function isIn(tab: Tab, { type }: Task): boolean {
  return TYPES[tab].includes(type);
}

/** How many there are of a tab, those that the list leaves out included. */
export function countIn(tab: Tab, tasks: readonly Task[], totals: Worklist['totals'] | undefined): number {
  const shown = tasks.filter((task) => isIn(tab, task));
  const unlisted = shown.filter(({ score }) => score === undefined).length;
  const known = tab === 'all' ? totals?.open : sum(TYPES[tab].map((type) => totals?.[type]));
  return known === undefined ? shown.length : known + unlisted;
}

/** By words of the name, source or campaign, or by digits of the phone however they are grouped. */
export function matches(query: string, { name, phone, source, campaignName }: Task): boolean {
  const wanted = query.trim().toLowerCase();
  const digits = wanted.replace(/[\s()+-]/g, '');
  if (/^\d+$/.test(digits) && phone.replace(/\D/g, '').includes(digits)) return true;
  const texts = [name, phone, source, campaignName].map((text) => text?.toLowerCase() ?? '');
  return wanted.split(/\s+/).every((word) => texts.some((text) => text.includes(word)));
}

/** An item that has not changed stays the same task, so that its row need not be drawn again. */
export function fromItem(item: WorklistItem): Task {
  const known = made.get(item);
  if (known) return known;
  const task = { ...item, key: item.missedCallId ?? item.id };
  made.set(item, task);
  return task;
}

const made = new WeakMap<WorklistItem, Task>();

export function fromMissedCall(call: MissedCall): Task {
  return {
    key: call.id,
    id: call.id,
    type: 'missed_call',
    phone: call.callerPhone,
    createdAt: call.startedAt,
    attempts: call.missedCallCount,
    missedCallId: call.id,
    ...(call.callerName && { name: call.callerName }),
    campaignName: call.campaignName,
    did: call.did,
    slaDueAt: call.slaDueAt,
    ...(call.ownerAgentId && { ownerAgentId: call.ownerAgentId }),
    call,
  };
}

function sum(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce(
    (all, count) => (all === undefined || count === undefined ? undefined : all + count),
    0,
  );
}
