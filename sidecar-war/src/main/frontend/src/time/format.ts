import type { Instant } from '../api/types';
import { locale } from '../i18n';
import { reading } from '../i18n/reader';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A running timer: 04:12, 1:04:12. A time in the future counts as now. */
export function stopwatch(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / SECOND));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** How long somebody has waited, in the two largest units that matter: 45s, 12m, 3h 20m, 2d. */
export function waiting(elapsedMs: number): string {
  const ms = Math.max(0, elapsedMs);
  if (ms < MINUTE) return unit(Math.floor(ms / SECOND), 'second');
  if (ms < HOUR) return unit(Math.floor(ms / MINUTE), 'minute');
  if (ms >= DAY) return unit(Math.floor(ms / DAY), 'day');
  const rest = Math.floor((ms % HOUR) / MINUTE);
  const hours = unit(Math.floor(ms / HOUR), 'hour');
  return rest === 0 ? hours : `${hours} ${unit(rest, 'minute')}`;
}

/** The hour in the hospital's zone; with the day when it is not today there. */
export function clockTime(instant: Instant | number, zone: string | undefined, now: number): string {
  const at = new Date(instant);
  const sameDay = day(at, zone) === day(new Date(now), zone);
  return format(at, zone, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: hourCycle(),
    ...(!sameDay && { day: 'numeric', month: 'short' }),
  });
}

function day(at: Date, zone: string | undefined): string {
  return format(at, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

function format(at: Date, zone: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const wanted = { ...options, ...(zone && { timeZone: zone }) };
  return kept(dates, locale + JSON.stringify(wanted), () => new Intl.DateTimeFormat(locale, wanted)).format(
    at,
  );
}

function unit(value: number, name: Unit, unitDisplay: 'narrow' | 'long' = 'narrow'): string {
  const make = () => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay });
  return kept(units, `${locale} ${name} ${unitDisplay}`, make).format(value);
}

/** The clock as this person reads it. */
function hourCycle(): 'h12' | 'h23' {
  return reading.get().hours === '12' ? 'h12' : 'h23';
}

/** A formatter takes as long to make as hundreds of texts, and a long list shows a time or two in every row. */
const dates = new Map<string, Intl.DateTimeFormat>();
const units = new Map<string, Intl.NumberFormat>();

function kept<T>(formatters: Map<string, T>, key: string, make: () => T): T {
  const known = formatters.get(key) ?? make();
  formatters.set(key, known);
  return known;
}

/** A time to wait, for a sentence: 14 minutes. Rounded up, so that nobody comes back too early. */
export function minutes(ms: number): string {
  return unit(Math.max(1, Math.ceil(ms / MINUTE)), 'minute', 'long');
}

type Unit = 'second' | 'minute' | 'hour' | 'day';

function two(value: number): string {
  return String(value).padStart(2, '0');
}
