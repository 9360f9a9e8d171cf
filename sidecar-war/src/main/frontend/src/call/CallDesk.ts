import { Problem } from '../api/problem';
import type { Telephony } from '../api/telephony';
import type { CallAction, DispositionAnswer, RecordingAction } from '../api/types';
import { dialObstacle } from '../dial/obstacle';
import type { KeptCalls } from '../leaving/keptCalls';
import { entry } from '../leaving/lastWord';
import type { Desk } from '../live/Desk';
import { createStore, type Store } from '../live/store';
import { applyToCalls, type CallDeskEvent, type CallDeskState, callDeskOf } from './callDeskState';
import type { CallWork, Draft, Task } from './callWork';

/** What an agent does to calls. Orders fail with the server's problem, in words for the agent. */
export interface CallDesk {
  readonly state: Store<CallDeskState, CallDeskEvent>;
  /** Calls a number once, however often it is asked while that is under way; false when something is in the way. */
  dial(number: string, task?: Task): Promise<boolean>;
  control(ucid: string, action: CallAction, conferenceNumber?: string): Promise<void>;
  record(ucid: string, action: RecordingAction): Promise<void>;
  draft(ucid: string, draft: Partial<Draft>): void;
  /**
   * Enters what the draft says came of the call. Undefined when the server had an entry before, or cannot be reached: then the
   * entry waits, outlives the page, and is sent when the server is there again.
   */
  dispose(ucid: string): Promise<DispositionAnswer | undefined>;
  dismiss(ucid: string): void;
  /** Sends what waits. */
  sendQueued(): void;
  /** Follows the live desk; the returned function stops. */
  open(listener: CallDeskListener): () => void;
}

export interface CallDeskListener {
  /** The vendor has said nothing of a dialled call. */
  onUnheard(): void;
  onDisposed(ucid: string): void;
  /** What waited for the server is there. */
  onSent(work: CallWork, answer: DispositionAnswer): void;
}

/** A dialled call of which the vendor has said nothing for so long is not coming. */
const UNHEARD_AFTER_MS = 60_000;

/** Without a problem document these are not the desk's own server speaking. */
const ABSENT: readonly number[] = [404, 502, 503, 504];

/** What waits is tried so often, besides at once when the stream is back. */
const SEND_AGAIN_MS = 5_000;

export function createCallDesk(
  agentId: string,
  live: Desk['state'],
  orders: Telephony,
  kept: KeptCalls,
): CallDesk {
  const state = createStore(callDeskOf(kept.all()), applyToCalls);
  const find = (ucid: string) => state.get().works.find((work) => work.ucid === ucid);
  let listener: CallDeskListener | undefined;
  const follow = () => state.send({ type: 'desk', desk: live.get() });

  async function dispose(ucid: string): Promise<DispositionAnswer | undefined> {
    const work = find(ucid);
    if (!work?.draft.disposition || work.saving) return undefined;
    state.send({ type: 'saving', ucid, saving: true });
    try {
      const answer = await orders.dispose(agentId, entry(work, work.draft.disposition));
      if (answer?.alreadyDisposed)
        state.send({ type: 'over', ucid, over: { kind: 'late', standing: answer.disposition } });
      else state.send({ type: 'done', ucid });
      listener?.onDisposed(ucid);
      return answer?.alreadyDisposed ? undefined : (answer ?? {});
    } catch (fault) {
      if (isAbsent(fault)) {
        state.send({ type: 'queued', ucid });
        return undefined;
      }
      if (isFinal(fault))
        state.send({ type: 'over', ucid, over: { kind: 'refused', reason: fault.message } });
      else state.send({ type: 'saving', ucid, saving: false });
      throw fault;
    }
  }

  async function sendQueued(): Promise<void> {
    for (const work of state.get().works.filter(({ queued, saving }) => queued && !saving)) {
      const answer = await dispose(work.ucid).catch(() => undefined);
      if (answer) listener?.onSent(work, answer);
    }
  }

  return {
    state,

    dial: async (number, task = {}) => {
      const { works, outgoing } = state.get();
      if (dialObstacle(live.get().agent, works, outgoing)) return false;
      state.send({ type: 'asked', number, task });
      try {
        const { missedCallId, leadId } = task;
        const answer = await orders.dial(agentId, {
          phoneNumber: number,
          ...(missedCallId && { missedCallId }),
          ...(leadId && { leadId }),
        });
        state.send({ type: 'placed', answer, task });
        follow();
        return true;
      } catch (fault) {
        state.send({ type: 'not-placed' });
        throw fault;
      }
    },

    control: async (ucid, action, conferenceNumber) => {
      await orders.control(agentId, ucid, action, conferenceNumber);
      if (action === 'CONFERENCE') state.send({ type: 'switched', ucid, guest: conferenceNumber });
      if (action === 'MUTE' || action === 'UNMUTE')
        state.send({ type: 'switched', ucid, muted: action === 'MUTE' });
    },

    record: async (ucid, action) => {
      await orders.record(agentId, ucid, action);
      state.send({ type: 'switched', ucid, recordingPaused: action === 'pause' });
    },

    draft: (ucid, draft) => state.send({ type: 'draft', ucid, draft }),

    dispose,

    sendQueued: () => void sendQueued(),

    dismiss: (ucid) => state.send({ type: 'done', ucid }),

    open: (opened) => {
      listener = opened;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watch = () => {
        kept.keep(state.get().works);
        const waits = state.get().outgoing?.ucid !== undefined;
        if (!waits) {
          clearTimeout(timer);
          timer = undefined;
        } else {
          timer ??= setTimeout(() => {
            state.send({ type: 'not-placed' });
            opened.onUnheard();
          }, UNHEARD_AFTER_MS);
        }
      };
      const closing = [live.subscribe(follow), state.subscribe(watch)];
      follow();
      const again = setInterval(() => void sendQueued(), SEND_AGAIN_MS);
      return () => {
        for (const close of closing) close();
        clearTimeout(timer);
        clearInterval(again);
        listener = undefined;
      };
    },
  };
}

/**
 * Nobody of ours is there to ask: the network is cut, or somebody else says that nothing is there, be it a proxy before the
 * server or the server itself before the desk's part of it has started.
 */
function isAbsent(fault: unknown): boolean {
  if (!(fault instanceof Problem)) return false;
  return (
    fault.status === 0 ||
    fault.is('/problems/starting') ||
    (ABSENT.includes(fault.status) && fault.type === 'about:blank')
  );
}

/** Asking again would not help: the call is unknown, or somebody else's. */
function isFinal(fault: unknown): fault is Problem {
  return fault instanceof Problem && (fault.status === 404 || fault.status === 409);
}
