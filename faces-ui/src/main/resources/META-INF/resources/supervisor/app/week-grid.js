/** A week of hours as it is typed: one line a day, such as "09:00-12:00, 16:00-19:00". */

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]\d|2[0-3]):([0-5]\d)$/;

/** Slots of one day; undefined when it cannot be read. */
export function slotsOf(dayOfWeek, text) {
  const parts = text.split(',').map((part) => part.trim()).filter(Boolean);
  const read = parts.map((part) => HOURS.exec(part));
  if (read.some((found) => !found)) return undefined;
  const slots = read.map(([, h, m, toH, toM]) => ({ dayOfWeek, startTime: `${h}:${m}`, endTime: `${toH}:${toM}` }));
  const sorted = [...slots].sort((a, b) => (a.startTime < b.startTime ? -1 : 1));
  const fits = sorted.every(({ startTime, endTime }, at) => startTime < endTime && (at === 0 || sorted[at - 1].endTime <= startTime));
  return fits ? sorted : undefined;
}

export function textOfDay(slots, dayOfWeek) {
  return slots
    .filter((slot) => slot.dayOfWeek === dayOfWeek)
    .sort((a, b) => (a.startTime < b.startTime ? -1 : 1))
    .map(({ startTime, endTime }) => `${startTime}-${endTime}`)
    .join(', ');
}
