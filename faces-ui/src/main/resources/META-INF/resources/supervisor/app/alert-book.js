/** The open alerts behind the bell. Knows no page, so that it can be tested without one. */

const LOUD = { critical: 0, warning: 1, info: 2 };

/** Newest first, as the server has them; at most as many as it shows. */
export function bookOf({ items, total }) {
  return { items, total: total ?? items.length };
}

/**
 * The book after a message of the stream: {book, news}. News is an alert that was not there before, or that has become
 * louder; one that somebody has dismissed leaves.
 */
export function take(book, alert, most = 50) {
  const known = book.items.find(({ id }) => id === alert.id);
  const others = book.items.filter(({ id }) => id !== alert.id);
  if (alert.dismissedAt) return { book: { items: others, total: book.total - (known ? 1 : 0) } };
  const items = [alert, ...others].sort(byAge).slice(0, most);
  const isLouder = !known || LOUD[alert.severity] < LOUD[known.severity];
  return { book: { items, total: book.total + (known ? 0 : 1) }, news: isLouder ? alert : undefined };
}

export function without(book, id) {
  const items = book.items.filter((alert) => alert.id !== id);
  return { items, total: book.total - (book.items.length - items.length) };
}

export function counts({ items, total }) {
  return { open: total, critical: items.filter(({ severity }) => severity === 'critical').length };
}

function byAge(a, b) {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1);
}
