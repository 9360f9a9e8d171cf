/** Places in a JSON document, written as the server writes them in faults: $.rules[2].conditions.all[0].value. */

/** The steps of a path; without the $, names and numbers of places in lists. */
export function steps(path) {
  const found = path.replace(/^\$/, '').matchAll(/\[(\d+)]|\['((?:[^'\\]|\\.)*)']|\.?([^.[\]]+)/g);
  return [...found].map(([, place, quoted, name]) => (place === undefined ? (quoted ?? name) : Number(place)));
}

/** The same as text, without the $: conditions.all[0].value. */
export function pathOf(way) {
  return way.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
}

export function at(json, way) {
  return way.reduce((value, step) => value?.[step], json);
}

/** The document with another value there. What it had stays as it was. */
export function withAt(json, [step, ...rest], value) {
  if (step === undefined) return value;
  const copy = Array.isArray(json) ? [...json] : { ...json };
  copy[step] = withAt(copy[step], rest, value);
  return copy;
}

/** The document without what is there. */
export function withoutAt(json, way) {
  const parent = way.slice(0, -1);
  const last = way.at(-1);
  const holder = at(json, parent);
  if (Array.isArray(holder)) return withAt(json, parent, holder.toSpliced(last, 1));
  const { [last]: _, ...rest } = holder;
  return withAt(json, parent, rest);
}
