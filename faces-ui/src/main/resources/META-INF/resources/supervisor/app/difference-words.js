/** Differences in words. Knows no page; the sentences come from the page's words. */
import { ifText, whatText, whenText } from './rule-words.js';
import { span } from './time.js';
import { wayOf } from './weights.js';

/** @param nameOf takes sourceWeights or campaignWeights and a key; gives the name people know */
export function weightPlace(path, word, nameOf) {
  const [group, key, member] = wayOf(path);
  if (group === 'taskWeights') return `${word(`task.${key}`)} · ${word(`member.${member}`)}`;
  return `${word(`group.${group}`)} ${nameOf(group, key)}`;
}

export function weightValue(path, value, word, locale) {
  if (value === undefined) return word('weight.usual');
  if (typeof value === 'boolean') return word(`switch.${value}`);
  return path.endsWith('.slaMinutes') ? span(value, locale) || String(value) : String(value);
}

const WHOLE = { trigger: whenText, conditions: ifText, action: whatText };
const TITLES = { trigger: 'rules.when', conditions: 'rules.if', action: 'rules.what' };

/** A member of a rule in words, as the list of rules has it. */
export function memberText({ path, from, to }, word) {
  return word('difference.value', word(TITLES[path] ?? `member.${path}`), text(path, from, word), text(path, to, word));
}

function text(path, value, word) {
  if (value === undefined || value === '') return word('difference.nothing');
  if (WHOLE[path]) return WHOLE[path](value, word);
  return typeof value === 'boolean' ? word(`value.${value}`) : String(value);
}
