/** What differs between two versions of the rules. Knows no page. */

/** What is said of a rule as a whole thing each; its place is told for all rules together. */
const MEMBERS = ['ruleType', 'name', 'description', 'enabled', 'draft', 'category', 'trigger', 'conditions', 'action'];

/** Every single value with its path; lists whole, so that what is said of one is said once. */
export function leaves(json, path = '') {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return [[path, json]];
  return Object.entries(json).flatMap(([name, value]) => leaves(value, path ? `${path}.${name}` : name));
}

/** Values that are not the same: {path, from, to}; undefined where there is none. */
export function changesOf(before, after) {
  const old = new Map(leaves(before));
  const now = new Map(leaves(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => path !== '' && !same(old.get(path), now.get(path)))
    .map((path) => ({ path, from: old.get(path), to: now.get(path) }));
}

/**
 * Two files of rules: {priorities, rules, reordered}. A rule is {id, name, kind, members}, kind added, removed or changed.
 * A rule's place is told by reordered only, and only of rules that both have.
 */
export function fileDifferences(before, after) {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  const rules = [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ruleDifference(id, old.get(id), now.get(id)))
    .filter((rule) => rule !== undefined);
  const order = (all, other) => inOrder(all.rules).filter((id) => other.has(id));
  return {
    priorities: changesOf(prioritiesOf(before), prioritiesOf(after)),
    rules,
    reordered: !same(order(before, now), order(after, old)),
  };
}

function ruleDifference(id, old, now) {
  const { name } = now ?? old;
  if (!old) return { id, name, kind: 'added', members: [] };
  if (!now) return { id, name, kind: 'removed', members: [] };
  const members = MEMBERS.filter((path) => !same(old[path], now[path])).map((path) => ({ path, from: old[path], to: now[path] }));
  return members.length > 0 ? { id, name, kind: 'changed', members } : undefined;
}

function prioritiesOf({ taskWeights, sourceWeights = {}, campaignWeights = {} }) {
  return { taskWeights, sourceWeights, campaignWeights };
}

function inOrder(rules) {
  return [...rules].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
