import { useMemo } from 'react';
import type { Worklist } from '../api/types';
import { useHeardCalls, useWorklist } from './queries';
import { type Task, tasksOf } from './tasks';

export interface Tasks {
  /** In the order in which they are to be called. */
  readonly tasks: readonly Task[];
  readonly totals: Worklist['totals'] | undefined;
  /** Who is to be called after those in the list, because it is cut off. */
  readonly more: number;
  readonly loading: boolean;
  readonly failed: boolean;
  retry(): void;
}

/** Everybody this agent may call next, most urgent first. */
export function useTasks(agentId: string): Tasks {
  const worklist = useWorklist(agentId);
  const heard = useHeardCalls();
  const items = worklist.data?.items;
  const tasks = useMemo(
    () =>
      tasksOf(
        items ?? [],
        heard.map(({ call }) => call),
      ),
    [items, heard],
  );
  return {
    tasks,
    totals: worklist.data?.totals,
    more: worklist.data?.nextCursor ? worklist.data.totals.open - worklist.data.items.length : 0,
    loading: worklist.isPending,
    failed: worklist.isError && items === undefined,
    retry: () => void worklist.refetch(),
  };
}
