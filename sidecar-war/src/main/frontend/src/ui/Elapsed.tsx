import type { Instant } from '../api/types';
import { useElapsed } from '../time/useNow';

/** The time since an instant, running. */
export function Elapsed({ since, format }: { since: Instant; format(elapsedMs: number): string }) {
  return (
    <time className="timer" dateTime={since}>
      {useElapsed(since, format)}
    </time>
  );
}
