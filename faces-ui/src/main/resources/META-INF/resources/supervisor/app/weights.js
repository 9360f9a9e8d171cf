/** The priority configuration as it is being edited. Knows no page, so that it can be tested without one. */
import { changesOf, same } from './differences.js';
import { at, withAt, withoutAt } from './json-path.js';

/**
 * What the fields say. A source or campaign without a number has none; what is no number stays the text it is, and the
 * server says what is wrong with it.
 *
 * @param fields of [name, text or boolean]; names are paths such as taskWeights.missed_call.weight
 */
export function draftOf(base, fields) {
  let draft = { sourceWeights: {}, campaignWeights: {}, ...base };
  for (const [name, value] of fields) {
    const way = wayOf(name);
    const isOptional = way[0] !== 'taskWeights';
    if (!isOptional || value !== '') draft = withAt(draft, way, number(value));
    else if (at(draft, way) !== undefined) draft = withoutAt(draft, way);
  }
  return draft;
}

/** A source or campaign may have dots in its name; a task type has none. */
export function wayOf(name) {
  const [group, ...rest] = name.split('.');
  return group === 'taskWeights' ? [group, ...rest] : [group, rest.join('.')];
}

function number(value) {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : value;
}

export function weightChanges(base, draft) {
  return changesOf({ ...base, version: 0 }, { ...draft, version: 0 });
}

/**
 * My changes on top of what somebody else has saved meanwhile: {draft, contested}, contested being the paths that both have
 * changed, to something else.
 */
export function rebased(base, mine, theirs) {
  const changed = weightChanges(base, mine);
  const draft = changed.reduce((now, { path, to }) => {
    const way = wayOf(path);
    if (to !== undefined) return withAt(now, way, to);
    return at(now, way) === undefined ? now : withoutAt(now, way);
  }, theirs);
  const contested = weightChanges(base, theirs)
    .filter(({ path, to }) => changed.some((mineToo) => mineToo.path === path && !same(mineToo.to, to)))
    .map(({ path }) => path);
  return { draft, contested };
}
