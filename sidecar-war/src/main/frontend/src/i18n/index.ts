import { en } from './en';
import type { Translation } from './message';

type English = typeof en;
export type Messages = Translation<English>;
export type TextKey = { [K in keyof English]: English[K] extends string ? K : never }[keyof English];
export type CountKey = Exclude<keyof English, TextKey>;

export const LANGUAGES = ['en', 'hi', 'kn'] as const;
export type Language = (typeof LANGUAGES)[number];

const LOCALES = { en: 'en-IN', hi: 'hi-IN', kn: 'kn-IN' } as const;

interface Tongue {
  readonly messages: Messages;
  readonly refusals: Readonly<Record<string, string>>;
}

/** What the server refuses it says itself, in English. */
const ENGLISH: Tongue = { messages: en, refusals: {} };

let { messages, refusals } = ENGLISH;

/** In which dates and numbers are written. Figures stay Latin: agents read phone numbers all day. */
export let locale = LOCALES.en as string;

let plural = new Intl.PluralRules(locale);

/** Loads a language; English is always there. */
export async function speak(language: Language): Promise<void> {
  ({ messages, refusals } = await read(language));
  locale = `${LOCALES[language]}-u-nu-latn`;
  plural = new Intl.PluralRules(locale);
  document.documentElement.lang = language;
}

async function read(language: Language): Promise<Tongue> {
  switch (language) {
    case 'hi': {
      const { hi, refusals } = await import('./hi');
      return { messages: hi, refusals };
    }
    case 'kn': {
      const { kn, refusals } = await import('./kn');
      return { messages: kn, refusals };
    }
    default:
      return ENGLISH;
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

/** What the server refuses, said for its kind of problem and the state behind it; nothing where its own words are to stand. */
export function refusal(kind: string, behind: Readonly<Record<string, unknown>>): string | undefined {
  const said = refusals[`${kind}.${behind.state}`] ?? refusals[kind];
  return said && fill(said, behind);
}

function fill(message: string, values: Readonly<Record<string, unknown>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
