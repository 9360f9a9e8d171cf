import type { ExplainedCondition, FactValue } from '../api/types';
import { isTextKey, t } from '../i18n';
import { words } from '../i18n/words';

/** A comparison in words: what was found, and how that stands to what the rule wants. */
export function conditionWords({ fact, operator, value, actual, holds }: ExplainedCondition): string {
  const unknown = actual === undefined || actual === null;
  const words = {
    fact: factWords(fact),
    actual: unknown ? t('why.notKnown') : valueWords(actual),
    wanted: wantedWords(operator, value),
  };
  const isPlain = unknown || typeof actual === 'boolean' || (holds && operator === 'equal');
  if (isPlain) return t('why.found', words);
  return t(holds ? 'why.holds' : 'why.fails', words);
}

function factWords(fact: string): string {
  const key = `fact.${fact}`;
  return isTextKey(key) ? t(key) : fact;
}

function wantedWords(operator: string, value: FactValue): string {
  const key = `wanted.${operator}`;
  const text = valueWords(value);
  return isTextKey(key) ? t(key, { value: text }) : `${operator} ${text}`;
}

function valueWords(value: FactValue): string {
  if (typeof value === 'boolean') return value ? t('why.yes') : t('why.no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map(valueWords).join(', ');
  const key = `task.${value}`;
  if (isTextKey(key)) return t(key);
  return /^[A-Z][A-Z0-9_]*$/.test(value) ? (words(value) ?? value) : value;
}
