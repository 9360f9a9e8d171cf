import type { QueryClient } from '@tanstack/react-query';
import type { MissedCall } from '../api/types';
import { type Heard, hear, stillUnread } from './heardCalls';
import { pacedReading } from './pacedReading';
import { HEARD_CALLS, knownWorklist, MISSED_QUEUE, WORKLIST } from './queries';

export interface QueueFeed {
  missedCall(call: MissedCall): void;
  changed(): void;
  close(): void;
}

/** A call that the list did not have is looked for once more, then the list is believed. */
const LOOK_AGAIN_MS = 2_500;

/** Takes the stream's word at once, then reads the lists again for what events do not say: the order and the scores. */
export function queueFeed(
  queries: QueryClient,
  agentId: string,
  onNews: (call: MissedCall) => void,
): QueueFeed {
  let lookAgain: ReturnType<typeof setTimeout> | undefined;
  /** How often each caller had called in vain when it was said. */
  const said = new Map<string, number>();

  const list = () => knownWorklist(queries, agentId);
  const heard = () => queries.getQueryData<readonly Heard[]>(HEARD_CALLS) ?? [];

  const lists = pacedReading(async () => {
    // A reading that began before the news does not have it: it is waited for, and followed by another.
    if (queries.isFetching({ queryKey: WORKLIST }) > 0) await readBoth(queries);
    const askedAt = Date.now();
    await readBoth(queries);
    const read = list();
    if (!read) return;
    const left = stillUnread(heard(), read, askedAt);
    if (left.length < heard().length) queries.setQueryData(HEARD_CALLS, left);
    clearTimeout(lookAgain);
    if (left.length > 0 && !read.nextCursor) lookAgain = setTimeout(lists.want, LOOK_AGAIN_MS);
  });

  return {
    changed: lists.want,
    missedCall: (call) => {
      const before = list();
      const after = hear(heard(), before?.items ?? [], call, agentId, Date.now());
      queries.setQueryData(HEARD_CALLS, after.heard);
      if (before && after.isNews && (said.get(call.id) ?? 0) < call.missedCallCount) {
        said.set(call.id, call.missedCallCount);
        onNews(call);
      }
      lists.want();
    },
    close: () => {
      clearTimeout(lookAgain);
      lists.close();
    },
  };
}

/** Those that a page shows; one that is being read is not asked for twice. */
async function readBoth(queries: QueryClient): Promise<void> {
  const once = { cancelRefetch: false };
  await Promise.all(
    [WORKLIST, MISSED_QUEUE].map((queryKey) => queries.refetchQueries({ queryKey, type: 'active' }, once)),
  );
}
