/** Days and seconds of the hospital, for the time machine. Knows no page, so that it can be tested without one. */

/** The day in the hospital, 2026-04-10. */
export function dayOf(instant, zone) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The second of the day as a field for times has it, 09:04:10; days begin where the server says. */
export function timeOf(seconds) {
  const two = (value) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The second of a text such as 09:04 or 09:04:10; undefined for anything else. */
export function secondOf(text) {
  const found = /^(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  return found ? Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0) : undefined;
}

/** A day and a time for the eye, with seconds. */
export function said(instant, zone, locale) {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'medium' }).format(instant);
}

/** A filled line over the day; the busiest step is as high as the drawing. */
export function densityPath(calls, steps, height) {
  if (calls.length === 0) return '';
  const most = Math.max(1, ...calls);
  const tops = calls.map((count, step) => `L${step} ${height - (count / most) * height}L${step + 1} ${height - (count / most) * height}`);
  return `M0 ${height}${tops.join('')}L${Math.min(calls.length, steps)} ${height}Z`;
}
