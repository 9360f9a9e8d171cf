import type { DialAnswer } from '../api/types';
import { isThe, type Outgoing, outgoingAfter } from '../dial/outgoing';
import type { DeskState } from '../live/deskState';
import { begun, type CallWork, type Draft, type Over, overBecause, type Task, workAfter } from './callWork';

/** The agent's calls as work, and the call that is being dialled. */
export interface CallDeskState {
  readonly works: readonly CallWork[];
  readonly outgoing: Outgoing | undefined;
  /** Calls with which this window is done, though the vendor may still mention them. */
  readonly done: readonly string[];
}

export type CallDeskEvent =
  | { type: 'desk'; desk: DeskState }
  | { type: 'asked'; number: string; task: Task }
  | { type: 'placed'; answer: DialAnswer; task: Task }
  | { type: 'not-placed' }
  | { type: 'draft'; ucid: string; draft: Partial<Draft> }
  | { type: 'switched'; ucid: string; muted?: boolean; recordingPaused?: boolean; guest?: string | undefined }
  | { type: 'saving'; ucid: string; saving: boolean }
  | { type: 'queued'; ucid: string }
  | { type: 'left'; ucid: string }
  | { type: 'over'; ucid: string; over: Over }
  | { type: 'done'; ucid: string };

const REMEMBERED = 20;

export function callDeskOf(works: readonly CallWork[]): CallDeskState {
  return { works, outgoing: undefined, done: [] };
}

export function applyToCalls(state: CallDeskState, event: CallDeskEvent): CallDeskState {
  switch (event.type) {
    case 'desk':
      return follow(state, event.desk);
    case 'asked':
      return { ...state, outgoing: { number: event.number, task: event.task, ucid: undefined } };
    case 'placed':
      return placed(state, event.answer, event.task);
    case 'not-placed':
      return { ...state, outgoing: undefined };
    case 'draft':
      return change(state, event.ucid, (work) => ({ ...work, draft: { ...work.draft, ...event.draft } }));
    case 'switched': {
      const { type: _, ucid, ...switches } = event;
      return change(state, ucid, (work) => ({ ...work, ...switches }));
    }
    case 'saving':
      return change(state, event.ucid, (work) => ({ ...work, saving: event.saving }));
    case 'queued':
      return change(state, event.ucid, (work) => ({ ...work, saving: false, queued: true }));
    case 'left':
      return change(state, event.ucid, (work) => ({ ...work, left: { notes: work.draft.notes } }));
    case 'over':
      return change(state, event.ucid, (work) => overBecause(work, event.over));
    case 'done':
      return {
        ...state,
        works: state.works.filter((work) => work.ucid !== event.ucid),
        done: [...state.done, event.ucid].slice(-REMEMBERED),
      };
  }
}

function follow(state: CallDeskState, desk: DeskState): CallDeskState {
  const { outgoing } = state;
  const calls = desk.calls.filter((call) => !state.done.includes(call.ucid));
  const fresh = calls
    .filter((call) => !state.works.some((work) => work.ucid === call.ucid))
    .map((call) => begun(call, outgoing && isThe(outgoing, call) ? outgoing.task : {}));
  const works = [...state.works, ...fresh].flatMap((work) => {
    const call = calls.find((one) => one.ucid === work.ucid);
    if (!call && !desk.callsKnown) return [work];
    return workAfter(work, call, desk.agent) ?? [];
  });
  return {
    ...state,
    works: fresh.length > 0 ? works.filter(isWorthKeeping) : works,
    outgoing: outgoingAfter(outgoing, { ...desk, calls }),
  };
}

/** With the next call, yesterday's news goes, but never words that were typed. */
function isWorthKeeping({ phase, draft }: CallWork): boolean {
  return phase !== 'over' || draft.notes !== '';
}

/** The vendor may have spoken of the call before the server's answer was here. */
function placed(state: CallDeskState, { ucid }: DialAnswer, task: Task): CallDeskState {
  if (state.works.some((work) => work.ucid === ucid))
    return { ...change(state, ucid, (work) => ({ ...work, task })), outgoing: undefined };
  return state.outgoing ? { ...state, outgoing: { ...state.outgoing, ucid } } : state;
}

function change(state: CallDeskState, ucid: string, how: (work: CallWork) => CallWork): CallDeskState {
  return { ...state, works: state.works.map((work) => (work.ucid === ucid ? how(work) : work)) };
}
