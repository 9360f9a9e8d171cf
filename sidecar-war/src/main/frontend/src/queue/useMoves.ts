import { useEffect, useMemo, useState } from 'react';
import { type Move, movesBetween, NONE } from './moves';
import type { Task } from './tasks';

const SHOWN_MS = 4_000;

/** Who has just changed places, for a few seconds. */
export function useMoves(tasks: readonly Task[]): ReadonlyMap<string, Move> {
  const order = useMemo(() => tasks.map(({ key }) => key), [tasks]);
  const [seen, setSeen] = useState(order);
  const [moves, setMoves] = useState(NONE);
  if (seen !== order) {
    setSeen(order);
    const now = movesBetween(seen, order);
    if (now.size > 0) setMoves(now);
  }

  useEffect(() => {
    if (moves.size === 0) return;
    const timer = setTimeout(() => setMoves(NONE), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [moves]);

  return moves;
}
