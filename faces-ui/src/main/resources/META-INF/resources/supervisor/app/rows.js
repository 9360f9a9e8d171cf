/**
 * A table's body that follows a list: rows are found by their key, made from the page's own template, patched where
 * something differs, moved, and removed. A row that the server has written is taken over as it is.
 */
export function tableRows(body, template, fill) {
  const rowOf = new Map([...body.children].map((row) => [row.dataset.key, row]));

  return function show(items) {
    clearTints();
    const keep = new Set(items.map(({ key }) => key));
    for (const [key, row] of rowOf) {
      if (keep.has(key)) continue;
      row.remove();
      rowOf.delete(key);
    }
    let place = body.firstElementChild;
    for (const item of items) {
      const known = rowOf.get(item.key);
      const row = known ?? template.content.firstElementChild.cloneNode(true);
      if (!known) {
        row.dataset.key = item.key;
        rowOf.set(item.key, row);
      }
      const changed = fill(row, item);
      if (row === place) place = place.nextElementSibling;
      else body.insertBefore(row, place);
      if (!known || changed) flash(row);
    }
  };
}

const TINTED_MS = 1_200;
const tintedSince = new Map();
let clearing;

/**
 * A short tint, so that the eye finds what has changed; style switches it off for people who want no motion. It comes and goes
 * at once: fading many rows costs a busy floor more than all the rest of the page.
 */
function flash(row) {
  tintedSince.delete(row);
  tintedSince.set(row, performance.now());
  row.classList.add('changed');
  clearTimeout(clearing);
  clearing = setTimeout(clearTints, TINTED_MS);
}

/** With the next drawing, or by itself when there is none. */
function clearTints() {
  const now = performance.now();
  for (const [row, since] of tintedSince) {
    if (now - since < TINTED_MS) break;
    row.classList.remove('changed');
    tintedSince.delete(row);
  }
}

export function slot(row, name) {
  return row.querySelector(`[data-slot="${name}"]`);
}

/** Texts come from outside: they are set as text, never as markup. */
export function setText(element, text) {
  if (element.textContent === text) return false;
  element.textContent = text;
  return true;
}

export function setData(element, name, value) {
  if (element.dataset[name] === value) return false;
  element.dataset[name] = value;
  return true;
}

export function setPhone(element, groups) {
  groups.forEach((group, index) => setText(element.children[index], group));
}
