import { useQuery } from '@tanstack/react-query';
import { readPendingMissedCalls, readWorklist } from '../api/endpoints';

export const MISSED_CALLS = ['missed-calls', 'pending'] as const;
export const WORKLIST = ['worklist'] as const;

/** The stream keeps both lists current; this slow poll repairs what a fault may have swallowed. */
const REPAIR_EVERY_MS = 60_000;

export function useMissedCalls() {
  return useQuery({
    queryKey: MISSED_CALLS,
    queryFn: ({ signal }) => readPendingMissedCalls(signal),
    refetchInterval: REPAIR_EVERY_MS,
  });
}

export function useWorklist(agentId: string) {
  return useQuery({
    queryKey: [...WORKLIST, agentId],
    queryFn: ({ signal }) => readWorklist(agentId, signal),
    refetchInterval: REPAIR_EVERY_MS,
  });
}
