/** The rules in their order: moved, switched, published, deleted here; edited in their editor. */
import { byId, el, isSure, say } from './dom.js';
import { change, getJson } from './http.js';
import { word } from './page.js';
import { edit } from './rule-editor.js';
import { ifText, whatText, whenText } from './rule-words.js';
import { setData, setText, slot, tableRows } from './rows.js';

const body = byId('rule-rows');
const showRows = tableRows(body, byId('rule-row'), fill);
let version;
let rules = [];
/** One change after the other, however fast somebody is: each is made of the list that the one before has left. */
let turn = Promise.resolve();

body.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-act]');
  if (button && button.dataset.act !== 'toggle') act(button.dataset.act, button);
});
body.addEventListener('change', ({ target }) => act('toggle', target));
body.addEventListener('keydown', (event) => {
  if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  act(event.key === 'ArrowUp' ? 'up' : 'down', event.target);
});
byId('rule-new').addEventListener('click', create);
readTemplates();

/** @param list as GET /api/rules gives it */
export function showRules(list) {
  version = list.version;
  rules = list.items;
  byId('rules-loading').hidden = true;
  const automations = rules.filter(({ ruleType }) => ruleType === 'automation').length;
  byId('rules-summary').textContent = word('rules.summary', rules.length - automations, automations);
  showRows(rules.map((rule, index) => ({ ...rule, key: rule.id, place: index + 1, all: rules.length })));
}

export async function reloadRules() {
  try {
    showRules(await getJson('/api/rules'));
    say(byId('rules-problem'), '');
  } catch (fault) {
    say(byId('rules-problem'), fault.message || word('rules.failed'));
  }
}

function act(name, control) {
  const { key } = control.closest('[data-key]').dataset;
  const { act: from } = control.closest('[data-act]').dataset;
  if (name === 'edit') edit(key, { rules, done: edited });
  else turn = turn.then(() => carryOut(name, key, from));
}

/** @param from the control that has the keyboard: it stays there, also when its row moves */
async function carryOut(name, key, from) {
  const rule = rules.find(({ id }) => id === key);
  const deed = rule && (await deedOf(name, rule));
  if (deed) await send(deed, key, from);
}

/** What a control asks of the server; nothing when there is nothing to do, or the person is not sure. */
async function deedOf(name, rule) {
  const path = `/api/rules/${encodeURIComponent(rule.id)}`;
  switch (name) {
    case 'up':
    case 'down':
      return moved(rule, name === 'up' ? -1 : 1);
    case 'toggle':
      return { method: 'PATCH', path: `${path}/toggle`, said: word(rule.enabled ? 'rules.isOff' : 'rules.isOn', rule.name) };
    case 'publish':
      return { method: 'POST', path: `${path}/publish`, said: word('rules.isPublished', rule.name) };
    default: {
      const sure = await isSure({ title: word('rules.deleteTitle'), text: word('rules.deleteText', rule.name), yes: word('rules.delete') });
      return sure ? { method: 'DELETE', path, said: word('rules.isDeleted', rule.name) } : undefined;
    }
  }
}

function moved(rule, by) {
  const ids = rules.map(({ id }) => id);
  const from = ids.indexOf(rule.id);
  const to = from + by;
  if (to < 0 || to >= ids.length) return undefined;
  ids.splice(from, 1);
  ids.splice(to, 0, rule.id);
  return { method: 'POST', path: '/api/rules/reorder', body: { ids }, said: word('rules.isMoved', rule.name, to + 1, ids.length) };
}

/** What is refused leaves the list as the server has it, and says so in its row. */
async function send({ method, path, body: content, said }, key, which) {
  document.dispatchEvent(new CustomEvent('rules-changed', { detail: 'begins' }));
  try {
    if (content) await change(method, path, { ...content, version });
    else await change(method, `${path}?version=${version}`);
    await reloadRules();
    byId('rules-said').textContent = said;
  } catch (fault) {
    await reloadRules();
    const problem = slot(body.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? byId('rules'), 'problem') ?? byId('rules-problem');
    say(problem, fault.status === 409 ? word('rules.stale', fault.message) : fault.message || word('rules.failed'));
  } finally {
    document.dispatchEvent(new CustomEvent('rules-changed'));
    refocus(key, which);
  }
}

/** The keyboard stays where it was: on the same control of the same row, or on the list's head when the row is gone. */
function refocus(key, which) {
  const row = body.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (row?.contains(document.activeElement)) return;
  const control = row?.querySelector(`[data-act="${which}"]:not([hidden], [disabled])`) ?? row?.querySelector('[data-act="edit"]');
  (control ?? byId('rule-new')).focus();
}

function edited(said) {
  byId('rules-said').textContent = said;
  reloadRules();
}

async function readTemplates() {
  try {
    const { items } = await getJson('/api/rules/templates');
    const options = items.map(({ id, name, description }) => el('option', { value: id, title: description }, name));
    byId('template').append(...options);
  } catch {
    byId('template').hidden = true;
  }
}

/** A blank rule in the editor; a template's rules at once, after asking: they come into force together. */
async function create() {
  const { value: template, selectedOptions } = byId('template');
  if (!template) return edit(undefined, { rules, done: edited });
  const [{ textContent: name, title }] = selectedOptions;
  const sure = await isSure({ title: word('rules.applyTitle', name), text: word('rules.applyText', title), yes: word('rules.apply') });
  if (!sure) return undefined;
  document.dispatchEvent(new CustomEvent('rules-changed', { detail: 'begins' }));
  try {
    await change('POST', `/api/rules/templates/${encodeURIComponent(template)}/apply?version=${version}`);
    byId('rules-said').textContent = word('rules.isApplied', name);
    await reloadRules();
  } catch (fault) {
    say(byId('rules-problem'), fault.message || word('rules.failed'));
  }
  document.dispatchEvent(new CustomEvent('rules-changed'));
  return byId('rule-new').focus();
}

function fill(row, { id, place, all, name, description, enabled, ruleType, draft, trigger, conditions, action }) {
  setText(slot(row, 'place'), String(place));
  setText(slot(row, 'up'), word('rules.up', name));
  setText(slot(row, 'down'), word('rules.down', name));
  row.querySelector('[data-act="up"]').disabled = place === 1;
  row.querySelector('[data-act="down"]').disabled = place === all;
  slot(row, 'on').checked = enabled !== false;
  setText(slot(row, 'onLabel'), word('rules.onLabel', name));
  setText(slot(row, 'name'), name);
  setText(slot(row, 'description'), description ?? '');
  setText(slot(row, 'kind'), word(`ruleType.${ruleType}`));
  const isAutomation = ruleType === 'automation';
  const state = draft ? 'draft' : 'published';
  slot(row, 'draft').hidden = !isAutomation;
  setData(slot(row, 'draft'), 'mark', state);
  setText(slot(row, 'draft'), word(`rules.${state}`));
  row.querySelector('[data-act="publish"]').hidden = !(isAutomation && draft);
  for (const which of row.querySelectorAll('[data-slot="which"]')) setText(which, name);
  setText(slot(row, 'when'), whenText(trigger, word));
  setText(slot(row, 'if'), ifText(conditions, word));
  setText(slot(row, 'what'), whatText(action, word));
  say(slot(row, 'problem'), '');
  row.toggleAttribute('data-off', enabled === false);
  row.dataset.rule = id;
  return setData(row, 'place', String(place));
}
