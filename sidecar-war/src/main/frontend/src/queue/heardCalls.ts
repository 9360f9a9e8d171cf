import type { MissedCall, Worklist, WorklistItem } from '../api/types';
import { isOpen } from './missedGroups';

/** A missed call that the stream has told and the worklist does not have yet. */
export interface Heard {
  readonly call: MissedCall;
  /** By this computer's clock. */
  readonly at: number;
}

export interface Change {
  readonly heard: readonly Heard[];
  /** Somebody has called in vain whom this agent may call back: worth a word. */
  readonly isNews: boolean;
}

/** The server's list may be this much behind its own stream. */
const LIST_DELAY_MS = 2_000;

/** After one missed-call event: a call that this agent may answer is kept, one that is settled or somebody else's is not. */
export function hear(
  before: readonly Heard[],
  items: readonly WorklistItem[],
  call: MissedCall,
  agentId: string,
  at: number,
): Change {
  const others = before.filter((one) => one.call.id !== call.id);
  if (!isOpen(call) || isForeign(call, agentId)) return { heard: others, isNews: false };
  const listed = items.find(({ missedCallId }) => missedCallId === call.id);
  const earlier = before.find((one) => one.call.id === call.id)?.call.missedCallCount ?? listed?.attempts;
  return {
    heard: listed ? others : [...others, { call, at }],
    isNews: call.callbackStatus === 'PENDING_CALLBACK' && (earlier ?? 0) < call.missedCallCount,
  };
}

/**
 * After the list was read, asked for at that time: what it has, or should have had, is its word from now on. A list that is cut off
 * may have it further down.
 */
export function stillUnread(
  before: readonly Heard[],
  { items, nextCursor }: Pick<Worklist, 'items' | 'nextCursor'>,
  askedAt: number,
): readonly Heard[] {
  const listed = new Set(items.map(({ missedCallId }) => missedCallId));
  return before.filter(
    ({ call, at }) => !listed.has(call.id) && (nextCursor || at + LIST_DELAY_MS > askedAt),
  );
}

/** Agent ids compare case-insensitively. */
function isForeign({ ownerAgentId }: MissedCall, agentId: string): boolean {
  return ownerAgentId !== undefined && ownerAgentId.toLowerCase() !== agentId.toLowerCase();
}
