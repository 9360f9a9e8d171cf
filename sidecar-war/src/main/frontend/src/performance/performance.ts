import { useQuery } from '@tanstack/react-query';
import { http } from '../api/endpoints';
import type { components } from '../api/schema';

/** An agent's day in figures (helix-engage.md 10.3); durations in seconds, null where there is nothing to tell. */
export type Performance = components['schemas']['PerformanceAnswer'];

/** The day is asked again while somebody looks at it: it goes on. */
const AGAIN_MS = 60_000;

export function usePerformance(agentId: string, date: string) {
  return useQuery({
    queryKey: ['performance', agentId, date],
    queryFn: ({ signal }) =>
      http.get<Performance>(`/api/ozonetel/performance?${new URLSearchParams({ agentId, date })}`, signal),
    refetchInterval: AGAIN_MS,
    placeholderData: (before) => before,
  });
}
