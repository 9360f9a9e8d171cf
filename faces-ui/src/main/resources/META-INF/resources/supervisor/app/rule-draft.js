/** A rule as it is being edited: every step gives another rule that has the members its kind needs. Knows no page. */
import { withAt } from './json-path.js';

const TRIGGERS = {
  on_request: { type: 'on_request', request: 'worklist' },
  on_event: { type: 'on_event', event: 'call.missed' },
  on_schedule: { type: 'on_schedule', interval: '5m' },
  always: { type: 'always' },
};

const ACTIONS = {
  score: { weight: 5, slaMultiplier: true, campaignMultiplier: false },
  assign: { choice: 'longest_idle' },
  escalate: { channel: 'notification', recipients: 'supervisor', message: '', severity: 'warning' },
  notify: { channel: 'notification', recipients: 'agent', message: '', severity: 'info' },
  update: { fact: 'lead.status', value: '' },
};

const CATEGORIES = { assign: 'assignment', escalate: 'escalation', notify: 'escalation', update: 'lifecycle' };

export const COMPARISON = { fact: 'call.taskType', operator: 'equal', value: 'missed_call' };

export function blankRule(place) {
  return {
    ruleType: 'priority',
    name: '',
    description: '',
    enabled: true,
    priority: place,
    category: 'priority',
    trigger: TRIGGERS.on_request,
    conditions: { all: [COMPARISON] },
    action: { type: 'score', params: ACTIONS.score },
  };
}

/** A new automation begins as a draft: it is looked at before it acts. */
export function withKind(rule, ruleType) {
  if (ruleType === 'automation') {
    const automation = withAction({ ...rule, ruleType, draft: true }, 'escalate');
    return withTrigger(automation, 'on_schedule');
  }
  const { draft: _, ...priority } = rule;
  return withTrigger(withAction({ ...priority, ruleType, category: 'priority' }, 'score'), 'on_request');
}

export function withTrigger(rule, type) {
  return { ...rule, trigger: TRIGGERS[type] };
}

export function withAction(rule, type) {
  return { ...rule, category: CATEGORIES[type] ?? rule.category, action: { type, params: ACTIONS[type] } };
}

/** The weight of a task type, or one of the rule's own. */
export function withWeightOf(rule, taskType) {
  const { slaMultiplier, campaignMultiplier } = rule.action.params;
  const factors = { slaMultiplier: slaMultiplier === true, campaignMultiplier: campaignMultiplier === true };
  return withAt(rule, ['action', 'params'], taskType ? { taskType, ...factors } : { weight: 5, ...factors });
}

/**
 * A comparison with another fact: the operator stays if it suits, the value if it is of the same kind.
 *
 * @param facts by name: {kind}
 * @param operators by name: {kinds, several}
 */
export function withFact(comparison, fact, facts, operators) {
  const kind = facts.get(fact).kind;
  const suits = operators.get(comparison.operator)?.kinds.includes(kind);
  const operator = suits ? comparison.operator : 'equal';
  const isSame = facts.get(comparison.fact)?.kind === kind && suits;
  return { fact, operator, value: isSame ? comparison.value : emptyValue(kind, operators.get(operator).several) };
}

/** Another operator: one value becomes a list of one, and back. */
export function withOperator(comparison, operator, operators) {
  const { several } = operators.get(operator);
  const { value } = comparison;
  if (several === Array.isArray(value)) return { ...comparison, operator };
  return { ...comparison, operator, value: several ? [value].filter((one) => one !== '') : (value[0] ?? '') };
}

function emptyValue(kind, several) {
  if (several) return [];
  return kind === 'FLAG' ? true : '';
}

/** What a field says, as the fact's kind. What is no number stays the text it is, and the server says what is wrong. */
export function valueOf(text, kind, several) {
  if (several) {
    return text
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => valueOf(part, kind, false));
  }
  if (kind === 'FLAG') return text === 'true';
  if (kind === 'NUMBER' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
}

export function textOf(value) {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
