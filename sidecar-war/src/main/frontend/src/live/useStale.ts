import { useEverySecond } from '../time/useNow';
import { isStale } from './freshness';
import { useFreshness } from './LiveProvider';

/** Whether the page may be out of date: the server has been silent for too long. */
export function useStale(): boolean {
  const freshness = useFreshness();
  return useEverySecond(() => isStale(freshness, Date.now()));
}
