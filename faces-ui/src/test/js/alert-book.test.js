import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookOf, counts, take, without } from '../../main/resources/META-INF/resources/supervisor/app/alert-book.js';

const alert = (id, minute, more = {}) => ({
  id,
  title: 'Excessive idle time',
  severity: 'warning',
  createdAt: new Date(Date.UTC(2026, 3, 10, 8, minute)).toISOString(),
  ...more,
});
const ids = ({ items }) => items.map(({ id }) => id);
const BOOK = bookOf({ items: [alert('b', 2), alert('a', 1)], total: 2 });

test('a new alert stands on top, counts, and is news', () => {
  const { book, news } = take(BOOK, alert('c', 3, { severity: 'critical' }));
  assert.deepEqual(ids(book), ['c', 'b', 'a']);
  assert.deepEqual(counts(book), { open: 3, critical: 1 });
  assert.equal(news.id, 'c');
});

test('an alert whose value has changed keeps its place and is no news', () => {
  const { book, news } = take(BOOK, alert('a', 1, { value: 75 }));
  assert.deepEqual(ids(book), ['b', 'a']);
  assert.equal(book.items[1].value, 75);
  assert.equal(book.total, 2);
  assert.equal(news, undefined);
});

test('an alert that becomes critical is news', () => {
  assert.equal(take(BOOK, alert('a', 1, { severity: 'critical' })).news.id, 'a');
});

test('what somebody has dismissed leaves, and what was never here changes nothing', () => {
  const gone = { dismissedAt: '2026-04-10T09:00:00Z' };
  const { book } = take(BOOK, alert('a', 1, gone));
  assert.deepEqual(ids(book), ['b']);
  assert.equal(book.total, 1);
  assert.equal(take(BOOK, alert('z', 1, gone)).book.total, 2);
});

test('the count goes beyond what is shown', () => {
  const full = bookOf({ items: [alert('b', 2), alert('a', 1)], total: 70 });
  const { book } = take(full, alert('c', 3), 2);
  assert.deepEqual(ids(book), ['c', 'b']);
  assert.equal(book.total, 71);
});

test('a dismissal counts once', () => {
  const once = without(BOOK, 'a');
  assert.equal(once.total, 1);
  assert.equal(without(once, 'a').total, 1);
});
