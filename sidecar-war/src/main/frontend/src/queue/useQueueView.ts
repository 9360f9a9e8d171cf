import { usePreference } from '../ui/preference';
import { type Group, missedGroups, STAGES, type Stage } from './missedGroups';
import { useMissedQueue } from './queries';
import { countIn, isIn, TABS, type Tab } from './tasks';
import type { Tasks } from './useTasks';

/** Which of the lists is looked at; the choice survives a reload. */
export interface QueueView extends Omit<Tasks, 'totals'> {
  readonly tab: Tab;
  readonly stage: Stage;
  readonly stages: Record<Stage, Group>;
  count(tab: Tab): number;
  chooseTab(tab: Tab): void;
  chooseStage(stage: Stage): void;
}

export function useQueueView(agentId: string, queue: Tasks): QueueView {
  const [tabChoice, chooseTab] = usePreference('helix_queue_tab', 'all');
  const [stageChoice, chooseStage] = usePreference('helix_queue_stage', 'pending');
  const tab = TABS.find((name) => name === tabChoice) ?? 'all';
  const stage = STAGES.find((name) => name === stageChoice) ?? 'pending';
  const missed = useMissedQueue(agentId, tab === 'missed');
  const count = (name: Tab) => countIn(name, queue.tasks, queue.totals);
  const stages = missedGroups(queue.tasks, count('missed'), missed.data);
  const common = { tab, stage, stages, count, chooseTab, chooseStage };

  if (tab !== 'missed' || stage === 'pending') {
    const tasks = tab === 'missed' ? stages.pending.tasks : queue.tasks.filter((task) => isIn(tab, task));
    return { ...queue, ...common, tasks };
  }
  const { tasks, count: all } = stages[stage];
  return {
    ...common,
    tasks,
    more: all - tasks.length,
    loading: missed.isPending,
    failed: missed.isError && missed.data === undefined,
    retry: () => void missed.refetch(),
  };
}
