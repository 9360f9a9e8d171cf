import { createStore } from '../live/store';
import { LANGUAGES, type Language, speak } from '.';

/**
 * In which language and with which clock this person reads. Both are cookies, because the supervisor pages, which the server
 * renders, read them too.
 */
export interface Reading {
  readonly language: Language;
  readonly hours: Hours;
}

export const HOURS = ['24', '12'] as const;
export type Hours = (typeof HOURS)[number];

const LANGUAGE = 'engage-lang';
const CLOCK = 'engage-hours';
const YEAR_S = 31_536_000;

export const reading = createStore<Reading, Reading>(stored(), (_before, now) => now);

/** Before the first page is drawn: the language that was chosen, or the browser's first one that we have. */
export const beginReading = () => speak(reading.get().language);

export async function read(change: Partial<Reading>): Promise<void> {
  const next = { ...reading.get(), ...change };
  await speak(next.language);
  keep(LANGUAGE, next.language);
  keep(CLOCK, next.hours);
  reading.send(next);
}

function stored(): Reading {
  const chosen = cookie(LANGUAGE);
  const asked = [chosen, ...navigator.languages.map((name) => name.slice(0, 2))];
  const language = asked.find((name) => LANGUAGES.includes(name as Language)) as Language | undefined;
  return { language: language ?? 'en', hours: cookie(CLOCK) === '12' ? '12' : '24' };
}

function cookie(name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

function keep(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is there on secure pages only
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_S}; samesite=lax`;
}
