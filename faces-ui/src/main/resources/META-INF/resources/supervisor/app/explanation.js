/** Why an item has its score: rule by rule, adding up to the number in the list. */
import { byId, el } from './dom.js';
import { getJson } from './http.js';
import { locale, word } from './page.js';
import { scoreText } from './ranks.js';
import { comparisonText, valueText } from './rule-words.js';

/** @param item {id, name} of the list; the name is shown at once, the reasons when they are there */
export async function explain({ id, name }) {
  const body = byId('explanation-body');
  byId('explanation-title').textContent = word('explain.title', name || word('calls.unknownCaller'));
  body.replaceChildren(el('div', { class: 'loading' }));
  byId('explanation').showModal();
  try {
    body.replaceChildren(...reasons(await getJson(`/api/rules/explain/${encodeURIComponent(id)}`)));
  } catch (fault) {
    const text = fault.status === 404 ? word('explain.gone') : fault.message || word('rules.failed');
    body.replaceChildren(el('p', { class: 'banner', 'data-kind': 'error', role: 'alert' }, text));
  }
}

function reasons({ score, rules }) {
  const matched = rules.filter((rule) => rule.matched);
  const others = rules.filter((rule) => !rule.matched);
  return [
    el('dl', { class: 'sum', 'data-testid': 'sum' }, ...matched.map(line), total(score)),
    el('h3', {}, word('explain.rules')),
    el('ul', { class: 'reasons' }, ...matched.map(reason), ...others.map(reason)),
  ];
}

function line({ name, contribution }) {
  return el('div', {}, el('dt', {}, name), el('dd', { class: 'num', 'data-value': contribution }, scoreText(contribution, locale)));
}

function total(score) {
  return el(
    'div',
    { class: 'sum-total' },
    el('dt', {}, word('explain.score')),
    el('dd', { class: 'num', 'data-testid': 'sum-score', 'data-value': score }, scoreText(score, locale)),
  );
}

function reason({ name, matched, enabled, contribution, conditions }) {
  const outcome = enabled === false ? 'off' : matched ? 'matched' : 'failed';
  const says = matched && enabled !== false ? word('explain.adds', scoreText(contribution, locale)) : word(`explain.${outcome}`);
  return el(
    'li',
    { 'data-testid': 'reason', 'data-outcome': outcome },
    el('p', {}, el('span', { class: 'mark', 'data-mark': outcome }, el('strong', {}, name)), ' ', el('span', { class: 'muted' }, says)),
    el('ul', { class: 'reason-conditions' }, ...conditions.map(condition)),
  );
}

function condition({ fact, operator, value, actual, holds }) {
  return el(
    'li',
    { class: 'mark', 'data-mark': holds ? 'holds' : 'fails' },
    el('span', {}, comparisonText({ fact, operator, value }, word)),
    ' ',
    el('span', { class: 'muted' }, word(holds ? 'explain.is' : 'explain.isNot', valueText(fact, actual, word))),
  );
}
