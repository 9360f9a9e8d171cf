import { en } from './en';

type Messages = typeof en;
export type TextKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];
type CountKey = Exclude<keyof Messages, TextKey>;

export const locale = 'en-IN';

const plural = new Intl.PluralRules(locale);

/** The sentence for a key, with {names} filled in. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return fill(en[key], values);
}

/** Whether there is a sentence for what the server named. */
export function isTextKey(key: string): key is TextKey {
  return key in en && typeof en[key as TextKey] === 'string';
}

/** The sentence for a key whose wording depends on a count. */
export function tn(key: CountKey, count: number): string {
  return fill(en[key][plural.select(count) === 'one' ? 'one' : 'other'], { count });
}

function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
