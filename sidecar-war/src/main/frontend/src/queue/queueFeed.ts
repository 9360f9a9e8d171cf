import type { QueryClient } from '@tanstack/react-query';
import type { MissedCall } from '../api/types';
import { type MissedCalls, withMissedCall } from './missedCalls';
import { MISSED_CALLS, WORKLIST } from './queries';

export interface QueueFeed {
  missedCall(call: MissedCall): void;
  changed(): void;
  close(): void;
}

/** A burst of events leads to one reading of the lists, not to one each. */
const SETTLE_MS = 300;

/** Takes the stream's word into the lists at once, then reads them again for what the event does not say (the score). */
export function queueFeed(queries: QueryClient, onNews: (call: MissedCall) => void): QueueFeed {
  let settling: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    settling ??= setTimeout(() => {
      settling = undefined;
      void queries.invalidateQueries({ queryKey: MISSED_CALLS });
      void queries.invalidateQueries({ queryKey: WORKLIST });
    }, SETTLE_MS);
  };

  return {
    changed,
    missedCall: (call) => {
      const before = queries.getQueryData<MissedCalls>(MISSED_CALLS);
      if (before) {
        const { list, isNews } = withMissedCall(before, call);
        queries.setQueryData<MissedCalls>(MISSED_CALLS, list);
        if (isNews) onNews(call);
      }
      changed();
    },
    close: () => clearTimeout(settling),
  };
}
