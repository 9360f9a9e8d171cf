/** Rows that are in the window, or nearly. */

/** How far beyond the window's edge a row counts as seen: who scrolls finds it drawn. */
const MARGIN = '200px';

/** @param onSeen when rows have come into sight */
export function rowsInSight(onSeen) {
  const seen = new Set();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
    },
    { rootMargin: MARGIN },
  );
  return { watch: (row) => watch.observe(row), has: (row) => seen.has(row) };
}
