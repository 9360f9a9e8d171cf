import { useQuery } from '@tanstack/react-query';
import { readMe } from '../api/endpoints';
import { Problem } from '../api/problem';

export const ME = ['me'] as const;

/** Who is signed in. "Nobody" is an answer, so a 401 is not asked again. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: ({ signal }) => readMe(signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, fault) => failures < 2 && !(fault instanceof Problem && fault.status === 401),
  });
}
