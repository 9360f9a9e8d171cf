/** How long the page has had no news, and what follows from it. */

/** From here on the page says that it may be out of date. */
export const STALE_AFTER_MS = 10_000;

/** A quiet line is checked by comparing the page with the server: a quiet morning must not look like a fault. */
export const COMPARE_AFTER_MS = 7_000;

/** What grows old without an event, such as an agent nobody has heard of for hours, is compared this often. */
export const COMPARE_EVERY_MS = 60_000;

/** A comparison counts as news only while the stream is open: a page that cannot hear is not live. */
export function silence({ open, heardAt, comparedAt }, now) {
  return now - (open ? Math.max(heardAt, comparedAt) : heardAt);
}

export function isStale(line, now) {
  return silence(line, now) >= STALE_AFTER_MS;
}

export function shouldCompare(line, now) {
  if (!line.open || line.comparing) return false;
  return silence(line, now) >= COMPARE_AFTER_MS || now - line.comparedAt >= COMPARE_EVERY_MS;
}
