/** The fields of one rule, made from the rule: names are JSON paths, so that every fault finds its field. */
import { byId, el } from './dom.js';
import { pathOf, steps } from './json-path.js';
import { word } from './page.js';
import { textOf } from './rule-draft.js';

const CATEGORIES = ['priority', 'assignment', 'escalation', 'lifecycle', 'qualification'];
const TASKS = ['missed_call', 'follow_up', 'campaign_lead', 'attempt_2', 'attempt_3'];

/** What a condition can be made of, as the page brings it: {kind, writable} by fact, {kinds, several} by operator. */
export const facts = new Map(words('[data-fact]').map(({ dataset }) => [dataset.fact, { kind: dataset.kind, writable: dataset.writable === 'true' }]));
export const operators = new Map(
  words('[data-operator]').map(({ dataset }) => [
    dataset.operator,
    { kinds: ['NUMBER', 'TEXT', 'FLAG'].filter((kind) => dataset[kind.toLowerCase()] === 'true'), several: dataset.several === 'true' },
  ]),
);

function words(which) {
  return [...byId('words').content.querySelectorAll(which)];
}

export function formOf(rule) {
  const isAutomation = rule.ruleType === 'automation';
  return [
    el(
      'div',
      { class: 'fields' },
      field('name', text('name', rule.name, { maxlength: 100, required: true }), 'wide'),
      field('description', text('description', rule.description, { maxlength: 500 }), 'wide'),
      field('ruleType', select('ruleType', rule.ruleType, ['priority', 'automation'], 'ruleType')),
      field('category', select('category', rule.category ?? 'priority', CATEGORIES, 'category')),
      check('enabled', rule.enabled !== false),
      isAutomation && check('draft', rule.draft === true),
    ),
    part('when', ...trigger(rule)),
    part('if', group(rule.conditions, ['conditions'])),
    part('what', ...action(rule)),
  ];
}

function part(name, ...children) {
  return el('fieldset', { class: 'part' }, el('legend', {}, word(`rules.${name}`)), ...children);
}

function trigger({ ruleType, trigger: { type, request, event, interval } }) {
  const types = ruleType === 'priority' ? ['on_request', 'always'] : ['on_schedule', 'on_event', 'on_request', 'always'];
  return [
    field('trigger.type', select('trigger.type', type, types, 'triggerType')),
    type === 'on_request' && field('trigger.request', select('trigger.request', request, ['worklist', 'assignment'], 'request')),
    type === 'on_event' && field('trigger.event', text('trigger.event', event, { list: 'events' })),
    type === 'on_schedule' && field('trigger.interval', text('trigger.interval', interval, { size: 8 }), '', word('editor.intervalHint')),
  ];
}

/** A group with what is in it; groups within groups are indented. */
function group(conditions, way) {
  const mode = conditions.all === undefined ? 'any' : 'all';
  const parts = conditions[mode] ?? [];
  const inner = [...way, mode];
  const isOutermost = way.length === 1;
  return el(
    'div',
    { class: 'group', role: 'group', 'aria-label': word(`group.${mode}`) },
    el(
      'div',
      { class: 'row' },
      modeSelect(way, mode),
      !isOutermost && remove(way, word('editor.removeGroup')),
    ),
    el('ul', { class: 'conditions' }, ...parts.map((one, index) => el('li', {}, condition(one, [...inner, index])))),
    el(
      'div',
      { class: 'row' },
      button('add', inner, word('editor.addCondition')),
      button('addGroup', inner, word('editor.addGroup')),
    ),
  );
}

function condition(one, way) {
  return one.all || one.any ? group(one, way) : leaf(one, way);
}

function leaf({ fact, operator, value }, way) {
  const kind = facts.get(fact)?.kind ?? 'TEXT';
  const suiting = [...operators].filter(([, { kinds }]) => kinds.includes(kind)).map(([name]) => name);
  const name = (member) => pathOf([...way, member]);
  return el(
    'div',
    { class: 'leaf' },
    select(name('fact'), fact, [...facts.keys()], 'fact', word('editor.fact')),
    select(name('operator'), operator, withOwn(suiting, operator), 'operator', word('editor.operator')),
    valueInput(name('value'), fact, kind, operators.get(operator)?.several === true, value),
    remove(way, word('editor.removeCondition')),
  );
}

/** By the fact's kind; what is typed wrong stays, so a number's field takes any text. */
function valueInput(name, fact, kind, several, value) {
  if (kind === 'FLAG') return select(name, String(value), ['true', 'false'], 'value', word('editor.value'));
  const list = several ? undefined : `values-${fact}`;
  return text(name, textOf(value), {
    list,
    inputmode: kind === 'NUMBER' && !several ? 'decimal' : undefined,
    placeholder: several ? word('editor.several') : undefined,
    'aria-label': word('editor.value'),
  });
}

function action({ ruleType, action: { type, params } }) {
  const types = ruleType === 'priority' ? ['score'] : ['escalate', 'notify', 'assign', 'update'];
  return [field('action.type', select('action.type', type, withOwn(types, type), 'actionType')), ...parameters(type, params)];
}

function parameters(type, params) {
  const name = (member) => `action.params.${member}`;
  switch (type) {
    case 'score':
      return [
        field(name('taskType'), select(name('taskType'), params.taskType ?? '', ['', ...TASKS], 'weightOf')),
        field(name('weight'), text(name('weight'), params.weight, { inputmode: 'decimal', size: 8 }), '', params.taskType && word('editor.sharedHint')),
        params.taskType && field(name('slaMinutes'), text(name('slaMinutes'), params.slaMinutes, { inputmode: 'numeric', size: 8 })),
        check(name('slaMultiplier'), params.slaMultiplier === true),
        check(name('campaignMultiplier'), params.campaignMultiplier === true),
      ];
    case 'assign':
      return [
        field(name('choice'), select(name('choice'), params.agentId === undefined ? params.choice : 'agent', ['longest_idle', 'least_busy', 'agent'], 'choice')),
        params.agentId !== undefined && field(name('agentId'), text(name('agentId'), params.agentId, { list: 'agents' })),
      ];
    case 'update':
      return [
        field(name('fact'), select(name('fact'), params.fact, [...facts].filter(([, { writable }]) => writable).map(([fact]) => fact), 'fact')),
        field(name('value'), valueInput(name('value'), params.fact, facts.get(params.fact)?.kind, false, params.value)),
      ];
    default:
      return [
        field(name('recipients'), select(name('recipients'), params.recipients ?? 'supervisor', ['supervisor', 'agent', 'admin'], 'recipients')),
        field(name('severity'), select(name('severity'), params.severity ?? 'info', ['info', 'warning', 'critical'], 'severity')),
        field(name('message'), text(name('message'), params.message, { maxlength: 500 }), 'wide'),
      ];
  }
}

/** A value that the list does not know is shown all the same: it is what the rule says. */
function withOwn(options, own) {
  return options.includes(own) ? options : [...options, own];
}

function field(name, input, look = '', hint = undefined) {
  const id = `f-${name}`;
  input.id = id;
  const last = steps(name).at(-1);
  return el(
    'div',
    { class: `field ${look}` },
    el('label', { for: id }, word(`member.${last}`)),
    input,
    hint && el('p', { class: 'field-hint' }, hint),
  );
}

function check(name, isOn) {
  const last = steps(name).at(-1);
  return el(
    'div',
    { class: 'field check' },
    el('label', { class: 'row' }, el('input', { type: 'checkbox', name, checked: isOn }), ` ${word(`member.${last}`)}`),
  );
}

function text(name, value, attributes) {
  return el('input', { type: 'text', name, value: value ?? '', autocomplete: 'off', ...attributes });
}

function select(name, value, options, words, label) {
  return el(
    'select',
    { name, 'aria-label': label },
    ...options.map((option) => el('option', { value: option, selected: option === value }, word(`${words}.${option || 'own'}`))),
  );
}

function modeSelect(way, mode) {
  return el(
    'select',
    { class: 'mode', 'data-mode-of': pathOf(way), name: pathOf([...way, mode]), 'aria-label': word('editor.mode') },
    ...['all', 'any'].map((one) => el('option', { value: one, selected: one === mode }, word(`group.${one}`))),
  );
}

function button(act, way, label) {
  return el('button', { type: 'button', class: 'btn btn-small', 'data-do': act, 'data-at': pathOf(way) }, label);
}

function remove(way, label) {
  return el('button', { type: 'button', class: 'btn btn-quiet btn-small btn-icon', 'data-do': 'remove', 'data-at': pathOf(way), 'aria-label': label, title: label }, '×');
}

