import { type Tab, TYPES } from './tasks';
import { type Tasks, useTasks } from './useTasks';

/**
 * The rows in which a tab and a search are looked for. A list that is cut off may have none of a kind although there are some
 * further down: then the server is asked for just those. Until it answers, the rows that are known serve.
 */
export function usePart(agentId: string, whole: Tasks, tab: Tab, words: string): Tasks {
  const isNarrow = whole.isCut && (tab !== 'all' || words !== '');
  const part = {
    ...(tab !== 'all' && { type: TYPES[tab].join(',') }),
    ...(words !== '' && { q: words }),
  };
  const narrow = useTasks(agentId, part, isNarrow);
  if (!isNarrow || narrow.failed) return whole;
  return narrow.loading ? { ...whole, loading: true } : narrow;
}
