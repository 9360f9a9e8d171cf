import { useQueries } from '@tanstack/react-query';
import { type Asked, readList } from '../api/lists';
import { LISTS } from '../table/queries';

export const VISIT_STATUSES = [
  'SCHEDULED',
  'CONFIRMED',
  'RESCHEDULED',
  'CHECKED_IN',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
] as const;

export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** The patient is still to come, so that time and place may change. */
export function isAhead(status: string | null): boolean {
  return status === 'SCHEDULED' || status === 'CONFIRMED' || status === 'RESCHEDULED';
}

/** How many visits each status has, of those that the other filters leave. */
export function useStatusCounts(asked: Asked): ReadonlyMap<VisitStatus | '', number> {
  const { status: _status, sort: _sort, ...others } = asked;
  return useQueries({
    queries: (['', ...VISIT_STATUSES] as const).map((status) => ({
      queryKey: [LISTS, 'appointments', 'count', status, others],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readList('appointments', { ...others, status, limit: '1' }, signal),
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, at) =>
          data ? [[VISIT_STATUSES[at - 1] ?? '', data.total] as const] : [],
        ),
      ),
  });
}
