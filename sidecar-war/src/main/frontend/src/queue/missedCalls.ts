import type { MissedCall, Page } from '../api/types';

export type MissedCalls = Page<MissedCall>;

export interface Change {
  readonly list: MissedCalls;
  /** Somebody has called again: worth a word to the agent. */
  readonly isNews: boolean;
}

/** The list of waiting callers after one missed-call event. A call that is no longer pending leaves it. */
export function withMissedCall(before: MissedCalls, call: MissedCall): Change {
  const known = before.items.find((other) => isSame(other, call));
  const others = before.items.filter((other) => other !== known);
  if (call.callbackStatus !== 'PENDING_CALLBACK') {
    return { list: { ...before, items: others, total: before.total - (known ? 1 : 0) }, isNews: false };
  }
  return {
    list: { ...before, items: newestFirst([call, ...others]), total: before.total + (known ? 0 : 1) },
    isNews: known === undefined || call.missedCallCount > known.missedCallCount,
  };
}

/** The row's id may change once, when the platform has stored it; a further call of the same number keeps the id. */
function isSame(a: MissedCall, b: MissedCall): boolean {
  return a.id === b.id || a.ucid === b.ucid;
}

function newestFirst(calls: MissedCall[]): MissedCall[] {
  return calls.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}
