import { usePreference } from '../ui/preference';
import { type Group, missedGroups, STAGES, type Stage } from './missedGroups';
import { useMissedQueue } from './queries';
import { countIn, isIn, matches, TABS, type Tab, type Task } from './tasks';
import { usePart } from './usePart';
import type { Tasks } from './useTasks';

/** What is shown of the lists; the choice of the tabs survives a reload. */
export interface QueueView {
  readonly tab: Tab;
  readonly stage: Stage;
  readonly stages: Record<Stage, Group>;
  readonly shown: readonly Task[];
  /** There are rows, and the words searched for hide them all. */
  readonly hidden: boolean;
  /** How many there are that are not in the list, because it is cut off. */
  readonly more: number;
  readonly loading: boolean;
  readonly failed: boolean;
  retry(): void;
  count(tab: Tab): number;
  chooseTab(tab: Tab): void;
  chooseStage(stage: Stage): void;
}

export function useQueueView(agentId: string, queue: Tasks, words: string): QueueView {
  const [tabChoice, chooseTab] = usePreference('helix_queue_tab', 'all');
  const [stageChoice, chooseStage] = usePreference('helix_queue_stage', 'pending');
  const tab = TABS.find((name) => name === tabChoice) ?? 'all';
  const stage = STAGES.find((name) => name === stageChoice) ?? 'pending';
  const part = usePart(agentId, queue, tab, words.trim());
  const missed = useMissedQueue(agentId, tab === 'missed');
  const count = (name: Tab) => countIn(name, queue.tasks, queue.totals);
  const stages = missedGroups(part.tasks, count('missed'), missed.data);

  const isWaiting = tab !== 'missed' || stage === 'pending';
  const group =
    tab === 'missed'
      ? stages[stage]
      : { tasks: part.tasks.filter((task) => isIn(tab, task)), count: count(tab) };
  const shown = group.tasks.filter((task) => matches(words, task));
  return {
    tab,
    stage,
    stages,
    shown,
    hidden: group.tasks.length > shown.length,
    more: words === '' ? group.count - shown.length : 0,
    loading: isWaiting ? part.loading : missed.isPending,
    failed: isWaiting ? queue.failed : missed.isError && missed.data === undefined,
    retry: isWaiting ? queue.retry : () => void missed.refetch(),
    count,
    chooseTab,
    chooseStage,
  };
}
