import type { TextKey } from '../i18n';
import type { Performance } from './performance';

export interface Part {
  readonly name: string;
  readonly value: number;
  readonly percent: number;
}

/** Each value with its share of them all. */
export function partsOf(values: readonly (readonly [name: string, value: number])[]): Part[] {
  const all = values.reduce((sum, [, value]) => sum + value, 0);
  return values.map(([name, value]) => ({ name, value, percent: all > 0 ? (100 * value) / all : 0 }));
}

/** What the time since login went into. */
export function utilisation(day: Performance): readonly (readonly [TextKey, number])[] {
  return [
    ['performance.busy', day.busyTimeS],
    ['performance.wrapUp', day.wrapupTimeS],
    ['performance.idle', day.idleTimeS],
    ['performance.pause', day.pauseTimeS],
  ];
}
