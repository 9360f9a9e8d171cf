export type Move = 'up' | 'down';

/**
 * Who has changed places, told by as few rows as possible: those outside the longest run of rows that kept their order. Who came or
 * went has not moved, and neither has a row that others passed by.
 */
export function movesBetween(before: readonly string[], after: readonly string[]): ReadonlyMap<string, Move> {
  const was = new Map(before.map((key, at) => [key, at]));
  const common = after.filter((key) => was.has(key));
  const places = common.map((key) => was.get(key) ?? 0);
  const kept = longestRun(places);
  if (kept.size === common.length) return NONE;
  const ranks = new Map([...places].sort((a, b) => a - b).map((place, rank) => [place, rank]));
  return new Map(
    common.flatMap((key, now): [string, Move][] => {
      if (kept.has(now)) return [];
      return [[key, now < (ranks.get(places[now] ?? 0) ?? 0) ? 'up' : 'down']];
    }),
  );
}

export const NONE: ReadonlyMap<string, Move> = new Map();

/** The positions of a longest increasing subsequence, in n log n. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}
