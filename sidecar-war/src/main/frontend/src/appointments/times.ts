import { useQuery } from '@tanstack/react-query';
import { http } from '../api/endpoints';
import type { components } from '../api/schema';
import type { Visit } from './visit';

export type VisitTimes = components['schemas']['VisitTimes'];

export const VISIT_TIMES = 'visit-times';

/** The times of a day as the booking will check them. An appointment that is moved is not in its own way. */
export function useVisitTimes({ doctorId, clinicId, day }: Visit, moving?: Moving) {
  const asked = new URLSearchParams({
    doctorId,
    clinicId,
    ...(day && { day }),
    ...(moving && { moving: moving.id, durationMin: String(moving.durationMin) }),
  }).toString();
  return useQuery({
    queryKey: [VISIT_TIMES, asked],
    queryFn: ({ signal }) => http.get<VisitTimes>(`/api/visit-slots/times?${asked}`, signal),
    enabled: doctorId !== '' && clinicId !== '',
    // A time that was free when somebody last looked may be taken: nothing is shown before it is read anew.
    staleTime: 0,
    gcTime: 0,
  });
}

export interface Moving {
  readonly id: string;
  readonly durationMin: number;
}
