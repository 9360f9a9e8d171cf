import { useSearchParams } from 'wouter';
import type { Asked } from '../api/lists';

export interface ListAddress {
  /** The value of a filter, of `q` or of `sort`. */
  get(name: string): string;
  set(change: Readonly<Record<string, string>>): void;
  /** What the list is asked. */
  readonly asked: Asked;
  /** Somebody has narrowed the list. */
  readonly narrowed: boolean;
}

/**
 * What a list shows stands in the address of the page, so that a link, a reload and the way back show the same. What is as usual
 * stands there not at all.
 */
export function useListAddress(names: readonly string[], usual: Asked = {}): ListAddress {
  const [params, setParams] = useSearchParams();
  const all = ['q', 'sort', ...names];
  const usually = (name: string) => usual[name] ?? '';
  const get = (name: string) => params.get(name) ?? usually(name);
  return {
    get,
    set: (change) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(change)) {
            if (value === usually(name)) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    asked: Object.fromEntries(
      all.map((name) => [name, get(name)] as const).filter(([, value]) => value !== ''),
    ),
    narrowed: ['q', ...names].some((name) => get(name) !== usually(name)),
  };
}
