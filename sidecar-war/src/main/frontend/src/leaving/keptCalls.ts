import { type CallWork, isUndisposed, type Phase } from '../call/callWork';

/**
 * What outlives the page while a call has no disposition: the call with the proof for the last word about it, and the words
 * typed so far. A call that is disposed, or being disposed, is not kept.
 */
export interface KeptCalls {
  all(): CallWork[];
  keep(works: readonly CallWork[]): void;
}

const KEY = 'helix_call:';

/** Afterwards nobody wants to know: the server has settled such a call long ago. */
const KEPT_FOR_MS = 2 * 60 * 60_000;

export function keptCalls(agentId: string, storage: Storage = localStorage): KeptCalls {
  const prefix = `${KEY}${agentId.toLowerCase()}:`;
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix));

  return {
    all: () =>
      keys().flatMap((key) => {
        const work = read(storage.getItem(key));
        if (!work) storage.removeItem(key);
        return work ?? [];
      }),
    keep: (works) => {
      const kept = new Map(works.filter(isKept).map((work) => [prefix + work.ucid, written(work)]));
      for (const key of keys()) if (!kept.has(key)) storage.removeItem(key);
      for (const [key, value] of kept) if (storage.getItem(key) !== value) storage.setItem(key, value);
    },
  };
}

/** While it is being saved the page may be left without a second word. */
export function isKept(work: CallWork): boolean {
  return isUndisposed(work) && !work.saving;
}

function written(work: CallWork): string {
  return JSON.stringify({ work, at: Date.parse(work.call.since) });
}

/** A call that comes back has been worked on before: when its agent is in another state now, its wrap-up is over. */
function read(value: string | null): CallWork | undefined {
  try {
    const { work, at } = JSON.parse(value ?? '{}') as { work?: CallWork; at?: number };
    if (!work?.call?.ucid || !at || Date.now() - at > KEPT_FOR_MS) return undefined;
    const phase: Phase = 'live';
    return { ...work, phase, over: undefined, wrappedUp: true, saving: false, queued: work.queued ?? false };
  } catch {
    return undefined;
  }
}
