import { type RefObject, useEffect, useState } from 'react';

/** How far out of view a row is made ready, in CSS pixels. */
const AHEAD = '800px';

/** Whether an element is near what is seen of the list that holds it, or has been: what was made ready stays so. */
export function useNear(element: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [wasNear, setNear] = useState(atOnce);
  const isNear = wasNear || atOnce;

  useEffect(() => {
    const row = element.current;
    if (isNear || !row?.parentElement) return;
    return watch(row, row.parentElement, () => setNear(true));
  }, [element, isNear]);

  return isNear;
}

interface Watcher {
  readonly observer: IntersectionObserver;
  readonly waiting: Map<Element, () => void>;
}

/** One observer for all rows of a list. */
const watchers = new WeakMap<Element, Watcher>();

function watch(row: Element, list: Element, onNear: () => void): () => void {
  const { observer, waiting } = watchers.get(list) ?? watcherOf(list);
  waiting.set(row, onNear);
  observer.observe(row);
  return () => {
    waiting.delete(row);
    observer.unobserve(row);
  };
}

function watcherOf(list: Element): Watcher {
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { root: list, rootMargin: AHEAD },
  );
  const watcher = { observer, waiting };
  watchers.set(list, watcher);
  return watcher;
}
