import { DISPOSE_PATH } from '../api/telephony';
import type { DispositionRequest } from '../api/types';
import type { CallWork } from '../call/callWork';
import { isKept } from './keptCalls';

export interface LastWordSource {
  works(): readonly CallWork[];
  /** Another window of this desk goes on with the calls. */
  isElsewhereToo(): boolean;
  /** The browser has taken the word for this call and will bring it to the server. */
  onSpoken(ucid: string): void;
}

/**
 * Two layers against a call without a disposition (reference/helix-engage.md §2.4): the browser asks before the page is left,
 * and a page that is left all the same enters the call as one to call back. The third layer is the server's timer.
 */
export function guardLeaving(agentId: string, source: LastWordSource): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (source.works().some(isKept)) event.preventDefault();
  };
  const speak = () => {
    if (source.isElsewhereToo()) return;
    for (const work of source.works().filter(isKept)) {
      const word = lastWord(agentId, work);
      if (word && navigator.sendBeacon(DISPOSE_PATH, word)) source.onSpoken(work.ucid);
    }
  };
  window.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', speak);
  return () => {
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('pagehide', speak);
  };
}

/** Undefined without the call's proof: the server would refuse it. */
function lastWord(agentId: string, work: CallWork): Blob | undefined {
  const { beaconToken } = work.call;
  if (!beaconToken) return undefined;
  const body = { agentId, beaconToken, ...entry(work, 'CALLBACK_REQUESTED') };
  return new Blob([JSON.stringify(body)], { type: 'application/json' });
}

/** What the server is told of a call, by the form and by the last word alike. */
export function entry(
  { ucid, call, task, draft }: CallWork,
  disposition: DispositionRequest['disposition'],
): DispositionRequest {
  const leadId = task.leadId ?? call.caller.leadId;
  const notes = draft.notes.trim();
  return {
    ucid,
    disposition,
    ...(call.caller.phone && { callerPhone: call.caller.phone }),
    ...(notes && { notes }),
    ...(leadId && { leadId }),
    ...(task.missedCallId && { missedCallId: task.missedCallId }),
    ...(disposition === 'CALLBACK_REQUESTED' && { callbackRequested: true }),
  };
}
