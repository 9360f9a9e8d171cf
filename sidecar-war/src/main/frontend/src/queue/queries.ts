import { type QueryClient, replaceEqualDeep, skipToken, useQuery } from '@tanstack/react-query';
import { explain, readMissedQueue, readWorklist, type WorklistPart } from '../api/endpoints';
import type { Worklist } from '../api/types';
import type { Heard } from './heardCalls';

export const WORKLIST = ['worklist'] as const;
export const MISSED_QUEUE = ['missed-queue'] as const;
export const HEARD_CALLS = ['heard-calls'] as const;

/** The stream keeps both lists current; this slow poll repairs what a fault may have swallowed. */
const REPAIR_EVERY_MS = 60_000;

export function useWorklist(agentId: string, part: WorklistPart = WHOLE, enabled = true) {
  return useQuery({
    queryKey: [...worklistKey(agentId), part],
    queryFn: ({ signal }) => readWorklist(agentId, part, signal),
    refetchInterval: REPAIR_EVERY_MS,
    structuralSharing: (before, after) => sharedRows(before as Worklist | undefined, after as Worklist),
    enabled,
  });
}

const WHOLE: WorklistPart = {};

const worklistKey = (agentId: string) => [...WORKLIST, agentId] as const;

/** The whole list as last read. */
export function knownWorklist(queries: QueryClient, agentId: string): Worklist | undefined {
  return queries.getQueryData<Worklist>([...worklistKey(agentId), WHOLE]);
}

export function useMissedQueue(agentId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...MISSED_QUEUE, agentId],
    queryFn: ({ signal }) => readMissedQueue(agentId, signal),
    refetchInterval: REPAIR_EVERY_MS,
    enabled,
  });
}

export function useHeardCalls(): readonly Heard[] {
  return useQuery<readonly Heard[]>({ queryKey: HEARD_CALLS, queryFn: skipToken }).data ?? NOTHING;
}

/** Asked again when the score shown is another one. */
export function useExplanation(itemId: string, score: number | undefined) {
  return useQuery({
    queryKey: ['explanation', itemId, score],
    queryFn: ({ signal }) => explain(itemId, signal),
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  });
}

const NOTHING: readonly Heard[] = [];

/** Rows that say the same stay the same objects, wherever they stand in the list. */
export function sharedRows(before: Worklist | undefined, after: Worklist): Worklist {
  const known = new Map(before?.items.map((item) => [item.id, item]));
  return { ...after, items: after.items.map((item) => replaceEqualDeep(known.get(item.id), item)) };
}
