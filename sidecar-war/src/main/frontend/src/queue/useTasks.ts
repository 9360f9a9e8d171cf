import { useMemo } from 'react';
import type { WorklistPart } from '../api/endpoints';
import type { Worklist } from '../api/types';
import { useHeardCalls, useWorklist } from './queries';
import { type Task, tasksOf } from './tasks';

export interface Tasks {
  /** In the order in which they are to be called. */
  readonly tasks: readonly Task[];
  readonly totals: Worklist['totals'] | undefined;
  /** The list is cut off: there are others after these. */
  readonly isCut: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  retry(): void;
}

/** Everybody this agent may call next, most urgent first; or a part of them. */
export function useTasks(agentId: string, part?: WorklistPart, enabled?: boolean): Tasks {
  const worklist = useWorklist(agentId, part, enabled);
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
    isCut: Boolean(worklist.data?.nextCursor),
    loading: worklist.isPending,
    failed: worklist.isError && items === undefined,
    retry: () => void worklist.refetch(),
  };
}
