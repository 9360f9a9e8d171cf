/** The platform's page as its scripts see it. Knows no page, so that it can be tested without one. */
import { clock, waiting } from './time.js';

/** The same as KindRow.java. */
export function kindRow({ kind, records, complete, sweptAt, fault }, now, zone, locale) {
  return {
    key: kind,
    records: new Intl.NumberFormat(locale).format(records),
    state: copyState({ complete, sweptAt, fault }),
    sweptAt: sweptAt ?? '',
    swept: sweptAt ? clock(sweptAt, now, zone, locale) : '',
    lag: sweptAt ? waiting(sweptAt, now, locale) : '',
    fault: fault ?? '',
  };
}

function copyState({ complete, sweptAt, fault }) {
  if (fault) return 'fault';
  if (complete) return 'current';
  return sweptAt ? 'anew' : 'first';
}

export function letterRow({ id, kind, key, fields, error, owedSince, heldBack }, now, locale) {
  return {
    key: id,
    kind,
    record: key,
    fields: fields.join(', '),
    error,
    owedSince,
    age: waiting(owedSince, now, locale),
    behind: String(heldBack),
  };
}

/** The figures on top; lag is undefined while something is read for the first time. */
export function figures({ lagSeconds, outbox }, now, locale) {
  return {
    lag: lagSeconds === undefined ? undefined : waiting(new Date(now - lagSeconds * 1000), now, locale),
    waiting: String(outbox.waiting),
    oldest: outbox.oldest ? waiting(outbox.oldest, now, locale) : '–',
    dead: String(outbox.dead),
  };
}

/** What a button does: {method, path}. */
export function deed(act, key) {
  switch (act) {
    case 'replay':
      return { method: 'POST', path: `/api/replica/dead-letters/${encodeURIComponent(key)}/replay` };
    case 'discard':
      return { method: 'DELETE', path: `/api/replica/dead-letters/${encodeURIComponent(key)}` };
    default:
      return { method: 'POST', path: `/api/replica/rebuild${key ? `?kind=${encodeURIComponent(key)}` : ''}` };
  }
}
