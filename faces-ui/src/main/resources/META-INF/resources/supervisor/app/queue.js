/** A page of the missed-call queue in the browser. Knows no page, so that it can be tested without one. */

/** What is past these shares of its time is soon, urgent, overdue (reference/helix-engage.md §11.6, SlaClock.java). */
const SOON = 50;
const URGENT = 80;
const OVERDUE = 100;

const PENDING = 'PENDING_CALLBACK';
const WAITING = new Set([PENDING, 'CALLBACK_ATTEMPTED']);

/**
 * The rows after a missed call has come in or changed.
 *
 * @param view what the page shows: {status, search, isFirst, limit}
 * @return {rows, news}: news is 'new', 'again' or undefined
 */
export function takeMissedCall(rows, call, view) {
  const known = rows.find((row) => row.id === call.id);
  const others = rows.filter((row) => row !== known);
  if (!belongs(call, view)) return { rows: others, news: undefined };
  if (known && known.startedAt === call.startedAt) {
    return { rows: rows.map((row) => (row === known ? call : row)), news: undefined };
  }
  if (!view.isFirst) return { rows: known ? others : rows, news: undefined };
  const latestFirst = [call, ...others].sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return { rows: latestFirst.slice(0, view.limit), news: call.missedCallCount > 1 ? 'again' : 'new' };
}

function belongs(call, { status, search }) {
  if (status && call.callbackStatus !== status) return false;
  return !search || call.callerPhone.includes(search) || call.ucid.includes(search);
}

export function isWaiting(call) {
  return WAITING.has(call.callbackStatus);
}

/** How urgent the callback is; empty when its clock has stopped. */
export function slaLevel({ callbackStatus, startedAt, slaDueAt }, now) {
  if (callbackStatus !== PENDING || !slaDueAt) return '';
  const minutes = (from, to) => (Date.parse(to) - Date.parse(from)) / 60_000;
  const allowed = Math.max(1, Math.floor(minutes(startedAt, slaDueAt)));
  const waited = Math.max(0, Math.round((now - Date.parse(startedAt)) / 60_000));
  const percent = Math.round((waited * 100) / allowed);
  if (percent > OVERDUE) return 'critical';
  if (percent >= URGENT) return 'high';
  return percent >= SOON ? 'medium' : 'low';
}

/** The address of the next page: the cursors so far are the way back (PageTrail.java). */
export function olderAddress(search, nextCursor, longest = 20) {
  const query = new URLSearchParams(search);
  const way = [query.get('before'), query.get('cursor')].filter(Boolean).join('~').split('~').filter(Boolean);
  query.set('cursor', nextCursor);
  query.delete('before');
  if (way.length > 0) query.set('before', way.slice(-longest).join('~'));
  return `missed-calls?${query}`;
}
