/** Durations and times of day; the same forms as HospitalTime.java, which writes the first ones. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NEVER = '–';

/** A running timer: 4:12, 1:04:12. A time in the future counts as now; never seen is a dash. */
export function timer(since, now) {
  const at = Date.parse(since);
  if (!(at > 0)) return NEVER;
  const seconds = Math.max(0, Math.floor((now - at) / 1000));
  const [h, m, s] = [Math.floor(seconds / HOUR), Math.floor(seconds / MINUTE) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How long somebody has waited, in the units that matter: 45 sec, 12 min, 3 hr 20 min, 2 days. */
export function waiting(since, now, locale) {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  if (seconds < MINUTE) return unit(seconds, 'second', locale);
  if (seconds < HOUR) return unit(Math.floor(seconds / MINUTE), 'minute', locale);
  if (seconds >= DAY) return unit(Math.floor(seconds / DAY), 'day', locale);
  const minutes = Math.floor(seconds / MINUTE) % 60;
  const hours = unit(Math.floor(seconds / HOUR), 'hour', locale);
  return minutes === 0 ? hours : `${hours} ${unit(minutes, 'minute', locale)}`;
}

/** A length of time in whole minutes, without loss: 45 min, 12 hr, 1 day 12 hr. Anything else is empty. */
export function span(minutes, locale) {
  if (!Number.isInteger(minutes) || minutes < 1) return '';
  const parts = [
    [Math.floor(minutes / (DAY / MINUTE)), 'day'],
    [Math.floor(minutes / MINUTE) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  return parts
    .filter(([value]) => value > 0)
    .map(([value, name]) => unit(value, name, locale))
    .join(' ');
}

/** The hour in the hospital's zone; with the day in front when it is not today there. */
export function clock(instant, now, zone, locale) {
  const at = Date.parse(instant);
  if (!(at > 0)) return NEVER;
  const there = parts(at, zone, locale);
  const hour = `${there.hour}:${there.minute}${there.dayPeriod ? ` ${there.dayPeriod}` : ''}`;
  const today = parts(now, zone, locale);
  const isToday = there.day === today.day && there.month === today.month && there.year === today.year;
  return isToday ? hour : `${there.day} ${there.month}, ${hour}`;
}

const formats = new Map();

function parts(at, zone, locale) {
  const key = `${zone} ${locale}`;
  if (!formats.has(key)) {
    formats.set(
      key,
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: isTwelve(locale) ? 'numeric' : '2-digit',
        minute: '2-digit',
        hourCycle: isTwelve(locale) ? 'h12' : 'h23',
      }),
    );
  }
  return Object.fromEntries(formats.get(key).formatToParts(at).map(({ type, value }) => [type, value]));
}

/** A person's language says how hours are written, as in {@code en-u-hc-h12}; else 0 to 23. */
function isTwelve(locale) {
  return locale.endsWith('hc-h12');
}

function unit(value, name, locale) {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
}

function two(value) {
  return String(value).padStart(2, '0');
}
