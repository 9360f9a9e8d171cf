import { useQuery } from '@tanstack/react-query';
import { http } from '../api/endpoints';

/** An agent's day in figures (helix-engage.md 10.3); durations in seconds, null where there is nothing to tell. */
export interface Performance {
  date: string;
  zone: string;
  loginDurationS: number;
  busyTimeS: number;
  idleTimeS: number;
  pauseTimeS: number;
  wrapupTimeS: number;
  calls: {
    total: number;
    inbound: number;
    outbound: number;
    answered: number;
    missed: number;
    averageDurationS: number | null;
  };
  averageHandlingTimeS: number | null;
  appointmentsBooked: number;
  conversionPercent: number | null;
  dispositions: Record<string, number>;
  callVolume: { date: string; calls: number }[];
}

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
