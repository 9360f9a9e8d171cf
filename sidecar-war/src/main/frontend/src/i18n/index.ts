import { en } from './en';
import type { Translation } from './message';

type English = typeof en;
export type Messages = Translation<English>;
export type TextKey = { [K in keyof English]: English[K] extends string ? K : never }[keyof English];
export type CountKey = Exclude<keyof English, TextKey>;

export const LANGUAGES = ['en', 'hi', 'kn'] as const;
export type Language = (typeof LANGUAGES)[number];

const LOCALES = { en: 'en-IN', hi: 'hi-IN', kn: 'kn-IN' } as const;

let messages: Messages = en;

/** In which dates and numbers are written. Figures stay Latin: agents read phone numbers all day. */
export let locale = LOCALES.en as string;

let plural = new Intl.PluralRules(locale);

/** Loads a language; English is always there. */
export async function speak(language: Language): Promise<void> {
  messages = await read(language);
  locale = `${LOCALES[language]}-u-nu-latn`;
  plural = new Intl.PluralRules(locale);
  document.documentElement.lang = language;
}

async function read(language: Language): Promise<Messages> {
  switch (language) {
    case 'hi':
      return (await import('./hi')).hi;
    case 'kn':
      return (await import('./kn')).kn;
    default:
      return en;
  }
}

/** The sentence for a key, with {names} filled in. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return fill(messages[key], values);
}

/** Whether there is a sentence for what the server named. */
export function isTextKey(key: string): key is TextKey {
  return key in en && typeof en[key as TextKey] === 'string';
}

/** The sentence for a key whose wording depends on a count. */
export function tn(key: CountKey, count: number): string {
  return fill(messages[key][plural.select(count) === 'one' ? 'one' : 'other'], { count });
}

function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
