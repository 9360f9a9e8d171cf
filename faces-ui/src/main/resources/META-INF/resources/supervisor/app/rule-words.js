/** A rule in words. Knows no page; the sentences come from the page's words. */
import { textOf } from './rule-draft.js';

export function whenText({ type, request, event, interval }, word) {
  return word(`trigger.${type}`, request ? word(`request.${request}`) : (event ?? intervalText(interval ?? '', word)));
}

function intervalText(interval, word) {
  const [, count, unit] = /^(\d+)([mh])$/.exec(interval) ?? [];
  return count ? word(`interval.${unit}`, count) : interval;
}

/** Nested groups stand in brackets. */
export function ifText(condition, word, isInner = false) {
  const isAll = condition.all !== undefined;
  const parts = condition.all ?? condition.any;
  if (parts === undefined) return comparisonText(condition, word);
  if (parts.length === 0) return word('if.always');
  const text = parts.map((part) => ifText(part, word, parts.length > 1)).join(word(isAll ? 'if.and' : 'if.or'));
  return isInner && parts.length > 1 ? `(${text})` : text;
}

export function comparisonText({ fact, operator, value }, word) {
  return `${word(`fact.${fact}`)} ${word(`operator.${operator}`)} ${valueText(fact, value, word)}`;
}

export function valueText(fact, value, word) {
  if (value === undefined || value === null) return word('value.unknown');
  if (typeof value === 'boolean') return word(`value.${value}`);
  if (fact === 'call.taskType') return [value].flat().map((type) => word(`task.${type}`)).join(', ');
  return textOf(value);
}

export function whatText({ type, params }, word) {
  switch (type) {
    case 'score': {
      const weight = params.taskType
        ? word('do.scoreOf', params.weight ?? '', word(`task.${params.taskType}`))
        : word('do.score', params.weight);
      const factors = ['slaMultiplier', 'campaignMultiplier'].filter((name) => params[name] === true);
      return [weight, ...factors.map((name) => word(`do.${name}`))].join(' ');
    }
    case 'assign':
      return params.agentId ? word('do.assignTo', params.agentId) : word('do.assign', word(`choice.${params.choice}`));
    case 'update':
      return word('do.update', word(`fact.${params.fact}`), valueText(params.fact, params.value, word));
    default:
      return word(
        `do.${type}`,
        word(`recipients.${params.recipients ?? 'supervisor'}`),
        word(`severity.${params.severity ?? 'info'}`),
        params.message,
      );
  }
}
