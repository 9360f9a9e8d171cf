/** A page of the missed-call queue in the browser. Knows no page, so that it can be tested without one. */

/** What is past these shares of its time is soon, urgent, overdue (reference/helix-engage.md §11.6, SlaClock.java). */
const SOON = 50;
const URGENT = 80;
const OVERDUE = 100;

const HALF = 0.5;

/**
 * The rows after a missed call has come in or changed.
 *
 * @param view what the page shows: {asked, from, to, isFirst, limit}; asked are the parameters of the list in the API
 * @return {rows, news}: news is 'new', 'again' or undefined
 */
export function takeMissedCall(rows, call, view, now = Date.now()) {
  const known = rows.find((row) => row.id === call.id);
  const others = rows.filter((row) => row !== known);
  if (!belongs(call, view, now)) return { rows: others, news: undefined };
  if (known && known.startedAt === call.startedAt) {
    return { rows: rows.map((row) => (row === known ? call : row)), news: undefined };
  }
  if (!view.isFirst) return { rows: known ? others : rows, news: undefined };
  const latestFirst = [call, ...others].sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return { rows: latestFirst.slice(0, view.limit), news: call.missedCallCount > 1 ? 'again' : 'new' };
}

/** The same as the server's MissedCallQuery: what the list would show if it were read now. */
function belongs(call, { asked, from, to }, now) {
  const status = asked.get('filter[callbackStatus]');
  const ends = asked.get('filter[end]')?.split(',') ?? [];
  const search = asked.get('q');
  if (status && (call.callbackStatus !== status || call.end)) return false;
  if (asked.has('filter[open]') && call.end) return false;
  if (ends.length > 0 && !ends.includes(call.end)) return false;
  if (from && !(call.startedAt >= from && call.startedAt < to)) return false;
  if (asked.has('filter[leaked]') && !hasLeaked(call, now)) return false;
  if (asked.has('filter[unclaimed]') && !isUnclaimed(call, now)) return false;
  return !search || call.callerPhone.includes(search) || call.ucid.includes(search);
}

function hasLeaked(call, now) {
  return Date.parse(call.slaDueAt) <= now && (!call.end || call.end === 'EXPIRED');
}

function isUnclaimed(call, now) {
  const missed = Date.parse(call.startedAt);
  return isWaiting(call) && !call.ownerAgentId && missed + (Date.parse(call.slaDueAt) - missed) * HALF <= now;
}

export function isWaiting(call) {
  return !call.end;
}

/** How urgent the callback is; empty when its clock has stopped. */
export function slaLevel({ end, startedAt, slaDueAt }, now) {
  if (end || !slaDueAt) return '';
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
