import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Asked, readList, readRow } from '../api/lists';
import type { Row, RowPage } from '../api/records';

/** The key below which everything read of a list is kept, so that a change makes all of it be read again. */
export const LISTS = 'lists';

export function useListing<R extends Row>(list: string, asked: Asked) {
  const query = useInfiniteQuery({
    queryKey: [LISTS, list, asked],
    queryFn: ({ pageParam, signal }) => readList<R>(list, { ...asked, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (last: RowPage<R>) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { ...query, rows: query.data?.pages.flatMap(({ items }) => items) };
}

/** A short list that forms choose from: the first rows are all of them. */
export function useChoices<R extends Row>(list: string, asked: Asked, enabled = true) {
  return useQuery({
    queryKey: [LISTS, list, 'choices', asked],
    queryFn: async ({ signal }) => (await readList<R>(list, { ...asked, limit: '200' }, signal)).items,
    staleTime: CHOICES_HOLD_MS,
    enabled,
  });
}

const CHOICES_HOLD_MS = 60_000;

export function useRow<R extends Row>(list: string, id: string | undefined) {
  return useQuery({
    queryKey: [LISTS, list, 'row', id],
    queryFn: ({ signal }) => readRow<R>(list, id ?? '', signal),
    enabled: id !== undefined,
  });
}

export type Listing<R extends Row> = ReturnType<typeof useListing<R>>;
