/** Differences in words. Knows no page; the sentences come from the page's words. */
import { span } from './time.js';
import { wayOf } from './weights.js';

/** @param nameOf takes sourceWeights or campaignWeights and a key; gives the name people know */
export function weightPlace(path, word, nameOf) {
  const [group, key, member] = wayOf(path);
  if (group === 'taskWeights') return `${word(`task.${key}`)}: ${word(`member.${member}`)}`;
  return `${word(`group.${group}`)} ${nameOf(group, key)}`;
}

export function weightValue(path, value, word, locale) {
  if (value === undefined) return word('weight.usual');
  if (typeof value === 'boolean') return word(`switch.${value}`);
  return path.endsWith('.slaMinutes') ? span(value, locale) || String(value) : String(value);
}

/** What a member of a rule is called, and its value as text. */
export function memberText({ path, from, to }, word) {
  return word('difference.value', path, text(from, word), text(to, word));
}

function text(value, word) {
  if (value === undefined) return word('difference.nothing');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
