import type { AgentNow, Disposition, Instant, LiveCall } from '../api/types';
import { isOutbound } from './outbound';

/**
 * One call as the agent's work: from its first ring until somebody has said what came of it. It belongs to one UCID; nothing
 * that happens to another call changes it.
 */
export interface CallWork {
  readonly ucid: string;
  /** As last heard of. */
  readonly call: LiveCall;
  readonly answered: boolean;
  readonly task: Task;
  readonly phase: Phase;
  /** Why nothing is asked any more; only in the phase `over`. */
  readonly over: Over | undefined;
  readonly draft: Draft;
  readonly muted: boolean;
  readonly recordingPaused: boolean;
  /** Who was brought into the call, by number. */
  readonly guest: string | undefined;
  /** The agent has been in wrap-up for this call, so that leaving that state means the end of it. */
  readonly wrappedUp: boolean;
  /** The disposition is on its way to the server. */
  readonly saving: boolean;
  /** The agent has said what came of it, and the server could not be reached: it is told as soon as it can be. */
  readonly queued: boolean;
  /** The page was left, and the call entered as one to call back, with the notes typed until then. */
  readonly left: { readonly notes: string } | undefined;
}

export type Phase = 'live' | 'wrapUp' | 'over';

/** `elsewhere`: another window saved it. `unsaid`: wrap-up ended without this agent's word. `late`: the server had an entry. */
export type Over =
  | { kind: 'elsewhere' | 'unsaid' }
  | { kind: 'late'; standing: Disposition | undefined }
  | { kind: 'refused'; reason: string };

/** Why the call was made, for the server to settle with it. */
export interface Task {
  readonly name?: string;
  readonly missedCallId?: string;
  readonly leadId?: string;
}

export interface Draft {
  readonly disposition: Disposition | undefined;
  readonly notes: string;
}

export const EMPTY_DRAFT: Draft = { disposition: undefined, notes: '' };

export function begun(call: LiveCall, task: Task = {}): CallWork {
  return {
    ucid: call.ucid,
    call,
    answered: isAnswered(call),
    task,
    phase: 'live',
    over: undefined,
    draft: EMPTY_DRAFT,
    muted: false,
    recordingPaused: false,
    guest: undefined,
    wrappedUp: false,
    saving: false,
    queued: false,
    left: undefined,
  };
}

/** The work after the desk has spoken: `call` is absent when the desk no longer has it. Undefined: nothing is left to do. */
export function workAfter(
  work: CallWork,
  call: LiveCall | undefined,
  agent: AgentNow | undefined,
): CallWork | undefined {
  if (work.phase === 'over') return work;
  if (call) return stillThere(work, call, agent);
  if (!needsDisposition(work)) return undefined;
  const wrappedUp = work.wrappedUp || agent?.state === 'ACW';
  const ended: CallWork = { ...work, phase: 'wrapUp', wrappedUp, draft: suggested(work) };
  return wrappedUp && !work.saving && !work.queued && hasMovedOn(work.ucid, agent)
    ? overBecause(ended, { kind: 'unsaid' })
    : ended;
}

/** The vendor says wrap-up before it says that the call has ended: the form does not wait for the second word. */
function stillThere(work: CallWork, call: LiveCall, agent: AgentNow | undefined): CallWork {
  const now: CallWork = { ...work, call, answered: work.answered || isAnswered(call) };
  const after = agent?.state === 'ACW' && begunBy(call, agent.since) && needsDisposition(now);
  return after
    ? { ...now, phase: 'wrapUp', wrappedUp: true, draft: suggested(now) }
    : { ...now, phase: 'live' };
}

/** Something is written or chosen here that nobody has been told yet. */
export function hasUntold({ draft, left }: CallWork): boolean {
  return draft.disposition !== undefined || (draft.notes !== '' && draft.notes !== left?.notes);
}

export function overBecause(work: CallWork, over: Over): CallWork {
  return { ...work, phase: 'over', over, saving: false, queued: false };
}

/** Who has talked, or has tried to reach somebody, says what came of it. A call that rang in vain is a missed call. */
export function needsDisposition({ answered, call }: CallWork): boolean {
  return answered || isOutbound(call);
}

/** Leaving the page now would leave the call without a disposition. */
export function isUndisposed(work: CallWork): boolean {
  return work.phase !== 'over' && needsDisposition(work);
}

/** Nobody is asked to choose what is plain: a patient who did not answer did not answer. */
function suggested({ answered, draft }: CallWork): Draft {
  return answered || draft.disposition !== undefined ? draft : { ...draft, disposition: 'NO_ANSWER' };
}

/** In a state that follows wrap-up. A silent vendor says nothing about it. */
function hasMovedOn(ucid: string, agent: AgentNow | undefined): boolean {
  switch (agent?.state) {
    case 'READY':
    case 'PAUSED':
    case 'OFFLINE':
      return true;
    case 'RINGING':
    case 'IN_CALL':
      return agent.ucid !== undefined && agent.ucid !== ucid;
    default:
      return false;
  }
}

function isAnswered({ state }: LiveCall): boolean {
  return state === 'ACTIVE' || state === 'HELD';
}

/** Whole seconds are all that the vendor tells. */
function begunBy({ since }: LiveCall, at: Instant): boolean {
  return Math.floor(Date.parse(since) / 1000) <= Math.floor(Date.parse(at) / 1000);
}
