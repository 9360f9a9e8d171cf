/**
 * Makes a table's rows those of a page that was read again. A row that is the same stays the same element, so that somebody
 * may go on in it; none is moved, as the new ones come in between.
 *
 * @return how many rows are new
 */
export function takeRows(body, fresh) {
  const known = new Map([...body.children].map((row) => [row.dataset.key, row]));
  const keys = new Set(fresh.map((row) => row.dataset.key));
  for (const [key, row] of known) if (!keys.has(key)) row.remove();
  let news = 0;
  let place = body.firstElementChild;
  for (const next of fresh) {
    const old = known.get(next.dataset.key);
    if (old && old === place) {
      place = old.nextElementSibling;
      if (!old.isEqualNode(next)) old.replaceWith(next);
    } else {
      old?.remove();
      body.insertBefore(next, place);
      if (!old) news += 1;
    }
  }
  return news;
}
