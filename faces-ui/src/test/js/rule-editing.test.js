import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, pathOf, steps, withAt, withoutAt } from '../../main/resources/META-INF/resources/supervisor/app/json-path.js';
import {
  blankRule,
  textOf,
  valueOf,
  withAction,
  withFact,
  withKind,
  withOperator,
  withWeightOf,
} from '../../main/resources/META-INF/resources/supervisor/app/rule-draft.js';
import { ifText, whatText, whenText } from '../../main/resources/META-INF/resources/supervisor/app/rule-words.js';

const FACTS = new Map([
  ['call.status', { kind: 'TEXT' }],
  ['lead.source', { kind: 'TEXT' }],
  ['lead.isSpam', { kind: 'FLAG' }],
  ['lead.spamScore', { kind: 'NUMBER' }],
]);
const OPERATORS = new Map([
  ['equal', { kinds: ['NUMBER', 'TEXT', 'FLAG'], several: false }],
  ['greaterThan', { kinds: ['NUMBER'], several: false }],
  ['in', { kinds: ['NUMBER', 'TEXT'], several: true }],
]);

test('a path is read and written as the server writes it', () => {
  const way = ['rules', 2, 'conditions', 'all', 0, 'value'];
  assert.deepEqual(steps('$.rules[2].conditions.all[0].value'), way);
  assert.equal(pathOf(way), 'rules[2].conditions.all[0].value');
  assert.deepEqual(steps("$['sourceWeights']['WALK IN']"), ['sourceWeights', 'WALK IN']);
});

test('a change deep inside leaves what it came from as it was', () => {
  const rule = { conditions: { all: [{ value: 1 }, { value: 2 }] } };
  const changed = withAt(rule, ['conditions', 'all', 1, 'value'], 3);
  assert.deepEqual(at(changed, ['conditions', 'all']), [{ value: 1 }, { value: 3 }]);
  assert.equal(rule.conditions.all[1].value, 2);
});

test('a condition is taken out of its list, a member out of its object', () => {
  const rule = { conditions: { all: [1, 2, 3] }, draft: true };
  assert.deepEqual(withoutAt(rule, ['conditions', 'all', 1]), { conditions: { all: [1, 3] }, draft: true });
  assert.deepEqual(withoutAt(rule, ['draft']), { conditions: { all: [1, 2, 3] } });
});

test('a rule that becomes an automation is a draft on a schedule, and loses the mark on the way back', () => {
  const automation = withKind(blankRule(3), 'automation');
  assert.equal(automation.draft, true);
  assert.equal(automation.trigger.type, 'on_schedule');
  assert.equal(automation.action.type, 'escalate');
  const priority = withKind(automation, 'priority');
  assert.equal('draft' in priority, false);
  assert.equal(priority.action.type, 'score');
});

test('another action brings its own parameters and its heading', () => {
  const rule = withAction(blankRule(1), 'assign');
  assert.deepEqual(rule.action, { type: 'assign', params: { choice: 'longest_idle' } });
  assert.equal(rule.category, 'assignment');
});

test('a weight is the task type\'s or the rule\'s own, and the factors stay', () => {
  const shared = withWeightOf(blankRule(1), 'follow_up');
  assert.deepEqual(shared.action.params, { taskType: 'follow_up', slaMultiplier: true, campaignMultiplier: false });
  assert.deepEqual(withWeightOf(shared, '').action.params, { weight: 5, slaMultiplier: true, campaignMultiplier: false });
});

test('another fact keeps operator and value only if they suit it', () => {
  const changed = (comparison, fact) => withFact(comparison, fact, FACTS, OPERATORS);
  const status = { fact: 'call.status', operator: 'equal', value: 'MISSED' };
  assert.deepEqual(changed(status, 'lead.source'), { fact: 'lead.source', operator: 'equal', value: 'MISSED' });
  assert.deepEqual(changed(status, 'lead.isSpam'), { fact: 'lead.isSpam', operator: 'equal', value: true });
  const score = { fact: 'lead.spamScore', operator: 'greaterThan', value: 70 };
  assert.deepEqual(changed(score, 'call.status'), { fact: 'call.status', operator: 'equal', value: '' });
});

test('an operator that takes several makes a list of the value, and back', () => {
  const one = { fact: 'call.status', operator: 'equal', value: 'MISSED' };
  const several = withOperator(one, 'in', OPERATORS);
  assert.deepEqual(several.value, ['MISSED']);
  assert.deepEqual(withOperator(several, 'equal', OPERATORS), one);
  assert.equal(withOperator({ ...several, value: [] }, 'equal', OPERATORS).value, '');
});

test('what is typed becomes what the fact is; what is no number stays as it was typed', () => {
  assert.equal(valueOf('70', 'NUMBER', false), 70);
  assert.equal(valueOf('seventy', 'NUMBER', false), 'seventy');
  assert.equal(valueOf('', 'NUMBER', false), '');
  assert.equal(valueOf('true', 'FLAG', false), true);
  assert.deepEqual(valueOf('A, B,', 'TEXT', true), ['A', 'B']);
  assert.deepEqual(valueOf('1, x', 'NUMBER', true), [1, 'x']);
  assert.equal(textOf(['A', 'B']), 'A, B');
});

/** Says the key and what stands in it. */
const word = (key, ...values) => [key, ...values].join('|');
const plain = (key) => ({ 'if.and': ' and ', 'if.or': ' or ', 'operator.equal': 'is', 'value.true': 'yes' })[key] ?? key.split('.').at(-1);

test('groups within groups stand in brackets', () => {
  const leaf = (fact, value) => ({ fact, operator: 'equal', value });
  const conditions = { all: [leaf('call.status', 'MISSED'), { any: [leaf('lead.isSpam', true), leaf('lead.source', 'OTHER')] }] };
  assert.equal(ifText(conditions, plain), 'status is MISSED and (isSpam is yes or source is OTHER)');
  assert.equal(ifText({ all: [] }, plain), 'always');
});

test('when and what are told by their own words', () => {
  assert.equal(whenText({ type: 'on_schedule', interval: '5m' }, word), 'trigger.on_schedule|interval.m|5');
  assert.equal(whenText({ type: 'on_event', event: 'call.missed' }, word), 'trigger.on_event|call.missed');
  assert.equal(
    whatText({ type: 'score', params: { weight: 9, taskType: 'missed_call', slaMultiplier: true } }, word),
    'do.scoreOf|9|task.missed_call do.slaMultiplier',
  );
  assert.equal(whatText({ type: 'assign', params: { agentId: 'asha' } }, word), 'do.assignTo|asha');
});
