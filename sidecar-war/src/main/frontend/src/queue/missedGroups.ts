import type { CallbackStatus, MissedCall, MissedQueue } from '../api/types';
import { fromMissedCall, isIn, type Task } from './tasks';

/** How far a missed call is, as the desk tells it apart. */
export type Stage = 'pending' | 'attempted' | 'completed' | 'invalid';

export const STAGES: readonly Stage[] = ['pending', 'attempted', 'completed', 'invalid'];

export interface Group {
  readonly tasks: readonly Task[];
  /** Those that the server left out of its answer included. */
  readonly count: number;
}

/**
 * The missed calls by stage. Who waits is told by the worklist, which also has the calls that are nobody's yet; the agent's part
 * of the callback queue tells who was tried and how the others ended. Without it everybody in the list waits.
 */
export function missedGroups(
  tasks: readonly Task[],
  waiting: number,
  queue: MissedQueue | undefined,
): Record<Stage, Group> {
  const open = new Map(tasks.filter((task) => isIn('missed', task)).map((task) => [task.key, task]));
  const calls = queue
    ? [queue.pending, queue.attempted, queue.completed, queue.invalid, queue.wrongNumber].flat()
    : [];
  const inStage = (stage: Stage) => calls.filter((call) => stageOf(call) === stage);
  const group = (stage: Stage, ...statuses: CallbackStatus[]): Group => {
    const rows = inStage(stage).map((call) => withRank(call, open.get(call.id)));
    return { tasks: rows, count: rows.length + leftOut(queue, statuses) };
  };
  const tried = new Set(inStage('attempted').map(({ id }) => id));
  const pending = [...open.values()].filter(({ key }) => !tried.has(key));
  return {
    pending: { tasks: pending, count: waiting - (open.size - pending.length) },
    attempted: group('attempted', 'CALLBACK_ATTEMPTED'),
    completed: group('completed', 'CALLBACK_COMPLETED'),
    invalid: group('invalid', 'INVALID', 'WRONG_NUMBER'),
  };
}

/** An end counts, whatever the status says: who reached us on another line was never called back. */
export function stageOf({ end, callbackStatus }: MissedCall): Stage {
  if (end) return end === 'NO_PATIENT' ? 'invalid' : 'completed';
  switch (callbackStatus) {
    case 'PENDING_CALLBACK':
      return 'pending';
    case 'CALLBACK_ATTEMPTED':
      return 'attempted';
    case 'CALLBACK_COMPLETED':
      return 'completed';
    case 'INVALID':
    case 'WRONG_NUMBER':
      return 'invalid';
  }
}

/** Somebody still waits to be called back. */
export function isOpen(call: MissedCall): boolean {
  const stage = stageOf(call);
  return stage === 'pending' || stage === 'attempted';
}

function withRank(call: MissedCall, listed: Task | undefined): Task {
  return listed ? { ...listed, call } : fromMissedCall(call);
}

function leftOut(queue: MissedQueue | undefined, statuses: readonly CallbackStatus[]): number {
  const given = [queue?.attempted, queue?.completed, queue?.invalid, queue?.wrongNumber].flatMap(
    (calls) => calls ?? [],
  );
  return statuses.reduce((all, status) => {
    const rows = given.filter((call) => call.callbackStatus === status).length;
    return all + Math.max(0, (queue?.totals[status] ?? 0) - rows);
  }, 0);
}
