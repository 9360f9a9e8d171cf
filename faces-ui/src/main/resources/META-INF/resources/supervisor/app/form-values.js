/** What stands in a form, as JSON. A name such as account.userName is a path; data-kind says what a text means. */

export function pathSet(object, path, value) {
  const [name, ...rest] = path.split('.');
  if (rest.length === 0) object[name] = value;
  else pathSet((object[name] ??= {}), rest.join('.'), value);
  return object;
}

export function pathGet(object, path) {
  return path.split('.').reduce((value, name) => value?.[name], object);
}

/** A secret that was not typed is not sent, so that the stored one stays. */
export function valueOf({ type, checked, value, dataset }) {
  if (type === 'checkbox') return checked;
  if (dataset.kind === 'lines') return value.split('\n').map((line) => line.trim()).filter(Boolean);
  if (dataset.kind === 'number') return value === '' ? undefined : Number(value);
  if (dataset.kind === 'secret') return value === '' ? undefined : value;
  return value.trim();
}

export function textOf(kind, value) {
  if (kind === 'lines') return (value ?? []).join('\n');
  return value === undefined || value === null ? '' : String(value);
}

/** The field that a fault names: the very one, or the nearest one above it (allowedOrigins[2] is told at allowedOrigins). */
export function fieldOf(names, fault) {
  let path = fault;
  while (path) {
    if (names.includes(path)) return path;
    path = path.includes('[') && path.endsWith(']') ? path.slice(0, path.lastIndexOf('[')) : path.slice(0, Math.max(0, path.lastIndexOf('.')));
  }
  return undefined;
}
