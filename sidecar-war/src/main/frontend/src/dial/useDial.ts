import { useMutation } from '@tanstack/react-query';
import { useCallDesk, useCalls } from '../call/CallsProvider';
import type { Task } from '../call/callWork';
import { useDeskState } from '../live/LiveProvider';
import { dialObstacle } from './obstacle';

/** Where the visible sentence stands that says why nobody can be dialled now. */
export const OBSTACLE_ID = 'dial-obstacle';

/** Why this agent cannot dial now; undefined: nothing is in the way. */
export function useDialObstacle(): string | undefined {
  const { agent } = useDeskState();
  const { works, outgoing } = useCalls();
  return dialObstacle(agent, works, outgoing);
}

/** Dials, and keeps the fault of the last attempt for the place where it was made. */
export function useDial() {
  const calls = useCallDesk();
  return useMutation({
    mutationFn: ({ number, task }: { number: string; task?: Task }) => calls.dial(number, task),
  });
}
