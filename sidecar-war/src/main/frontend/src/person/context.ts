import { useQuery } from '@tanstack/react-query';
import { http } from '../api/endpoints';
import type { components } from '../api/schema';
import type { Instant } from '../api/types';

/** Who is meant: exactly one of these. */
export type Whom = { phone: string } | { patientId: string } | { leadId: string };

type Context = components['schemas']['CallerContext'];

/** Everybody with the number are the candidates, where nothing tells who it is; the timeline is latest first. */
export type PersonContext = Omit<Context, 'timeline'> & { timeline: TimelineItem[] };

interface Happened {
  at: Instant;
  id: string;
  pending: boolean;
}

type Text = string | null;

export type TimelineItem = Happened &
  (
    | {
        kind: 'call';
        direction: Text;
        callStatus: Text;
        disposition: Text;
        agentName: Text;
        durationSec: number | null;
      }
    | { kind: 'appointment'; status: Text; doctorName: Text; department: Text; reasonForVisit: Text }
    | { kind: 'activity'; activityType: Text; summary: Text; outcome: Text; performedBy: Text }
    | { kind: 'follow-up'; followUpType: Text; status: Text; notes: Text; agentId: Text }
  );

export const PERSON = 'person';

/** Hundreds of people are shown in a shift; what was read of them does not stay in the browser. */
const LET_GO_AFTER_MS = 60_000;

/** All that is known of one person, in one request. */
export function usePerson(whom: Whom | undefined) {
  return useQuery({
    queryKey: [PERSON, whom],
    queryFn: ({ signal }) =>
      http.get<PersonContext>(`/api/caller/context?${new URLSearchParams(whom)}`, signal),
    enabled: whom !== undefined,
    gcTime: LET_GO_AFTER_MS,
  });
}
