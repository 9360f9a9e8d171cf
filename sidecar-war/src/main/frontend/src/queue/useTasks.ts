import { useMemo } from 'react';
import { useMissedCalls, useWorklist } from './queries';
import { type Task, tasksOf } from './tasks';

export interface Tasks {
  readonly tasks: readonly Task[];
  /** Missed calls that wait but are not in the list, because it is cut off. */
  readonly more: number;
  readonly loading: boolean;
  readonly failed: boolean;
  /** The calls are known, their priorities are not. */
  readonly unscored: boolean;
  retry(): void;
}

/** Everybody this agent may call next, most urgent first. */
export function useTasks(agentId: string): Tasks {
  const missed = useMissedCalls();
  const worklist = useWorklist(agentId);
  const calls = missed.data?.items;
  const items = worklist.data?.items;
  const tasks = useMemo(() => tasksOf(calls ?? [], items ?? []), [calls, items]);
  return {
    tasks,
    more: missed.data ? missed.data.total - missed.data.items.length : 0,
    loading: missed.isPending,
    failed: missed.isError && calls === undefined,
    unscored: worklist.isError && items === undefined && !missed.isError,
    retry: () => void missed.refetch(),
  };
}
