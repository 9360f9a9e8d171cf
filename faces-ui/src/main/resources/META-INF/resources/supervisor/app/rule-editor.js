/** One rule in a drawer: as fields, or as JSON for those who prefer it. What was typed is kept until it is saved or given up. */
import { same } from './differences.js';
import { byId, el, isSure, say } from './dom.js';
import { clearFaults, goToFault, placeFaults } from './faults.js';
import { change, getJson } from './http.js';
import { at, pathOf, steps, withAt, withoutAt } from './json-path.js';
import { morph } from './morph.js';
import { locale, serverNow, word, zone } from './page.js';
import { blankRule, COMPARISON, valueOf, withAction, withFact, withKind, withOperator, withTrigger, withWeightOf } from './rule-draft.js';
import { facts, formOf, operators } from './rule-form.js';
import { clock } from './time.js';

const dialog = byId('editor');
const form = byId('rule-form');
const json = byId('rule-json');
let rule;
let before;
let version;
let context;

form.addEventListener('input', ({ target }) => input(target));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});
form.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-do]');
  if (button) restructure(button.dataset.do, steps(button.dataset.at));
});
for (const tab of dialog.querySelectorAll('[data-view]')) tab.addEventListener('click', () => view(tab.dataset.view));
byId('editor-cancel').addEventListener('click', giveUp);
dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  giveUp();
});

export function isEditing() {
  return dialog.open && (!same(rule, before) || isJsonTouched());
}

/**
 * @param id undefined for a new rule
 * @param rules the rules as they are now
 * @param done takes a sentence when the rule is saved
 */
export async function edit(id, { rules, done }) {
  context = { id, done };
  version = undefined;
  say(byId('editor-problem'), '');
  byId('effects').hidden = true;
  begin(blankRule(rules.length + 1));
  byId('editor-title').textContent = word('editor.new');
  if (id !== undefined && !(await load(id))) return;
  dialog.showModal();
  view('form');
  form.querySelector('[name="name"]').focus();
  if (id !== undefined && rule.ruleType === 'automation') showEffects(id);
}

async function load(id) {
  try {
    const { version: now, ...read } = await getJson(`/api/rules/${encodeURIComponent(id)}`);
    version = now;
    begin(read);
    byId('editor-title').textContent = word('editor.edit', rule.name);
    return true;
  } catch (fault) {
    say(byId('rules-problem'), fault.message || word('rules.failed'));
    return false;
  }
}

function begin(read) {
  rule = read;
  before = read;
  draw();
}

/** Draws the fields as the rule has them. The keyboard stays in its field unless it is sent to another. */
function draw(focusOn) {
  morph(form, formOf(rule).filter(Boolean));
  if (focusOn && document.activeElement?.name !== focusOn) form.querySelector(`[name="${CSS.escape(focusOn)}"]`)?.focus();
}

/** What a field means for the rule; a field that decides which others there are draws them anew. */
function input(target) {
  const { name, value, type, checked } = target;
  if (!name) return;
  const way = steps(name);
  const parent = way.slice(0, -1);
  const shapes = {
    ruleType: () => withKind(rule, value),
    'trigger.type': () => withTrigger(rule, value),
    'action.type': () => withAction(rule, value),
    'action.params.taskType': () => withWeightOf(rule, value),
    'action.params.choice': () => withAt(rule, ['action', 'params'], value === 'agent' ? { agentId: '' } : { choice: value }),
    'action.params.fact': () => withAt(rule, ['action', 'params'], { fact: value, value: facts.get(value).kind === 'FLAG' ? true : '' }),
  };
  const isCondition = way[0] === 'conditions';
  if (target.dataset.modeOf) reshape(withAt(rule, parent, { [value]: at(rule, way) }), pathOf([...parent, value]));
  else if (shapes[name]) reshape(shapes[name](), name);
  else if (isCondition && way.at(-1) === 'fact') reshape(withAt(rule, parent, withFact(at(rule, parent), value, facts, operators)), name);
  else if (isCondition && way.at(-1) === 'operator') reshape(withAt(rule, parent, withOperator(at(rule, parent), value, operators)), name);
  else rule = withAt(rule, way, type === 'checkbox' ? checked : typed(way, value));
}

function reshape(next, focusOn) {
  rule = next;
  draw(focusOn);
}

function typed(way, value) {
  const member = way.at(-1);
  if (member === 'value') {
    const { fact, operator } = at(rule, way.slice(0, -1));
    return valueOf(value, facts.get(fact)?.kind, operators.get(operator)?.several === true);
  }
  return ['weight', 'slaMinutes'].includes(member) ? valueOf(value, 'NUMBER', false) : value;
}

function restructure(what, way) {
  if (what === 'remove') {
    rule = withoutAt(rule, way);
    draw();
    form.querySelector(`[data-do="add"][data-at="${CSS.escape(pathOf(way.slice(0, -1)))}"]`).focus();
    return;
  }
  const count = at(rule, way).length;
  rule = withAt(rule, [...way, count], what === 'add' ? COMPARISON : { any: [COMPARISON] });
  const fact = what === 'add' ? [...way, count, 'fact'] : [...way, count, 'any'];
  draw(pathOf(fact));
}

/** The JSON becomes the fields and the other way round; JSON that cannot be read stays open, with what is wrong. */
function view(name) {
  if (name === 'form' && !readJson()) return;
  if (name === 'json' && isJson()) return;
  if (name === 'json') json.value = textOf(rule);
  form.hidden = name !== 'form';
  byId('rule-json-view').hidden = name !== 'json';
  for (const tab of dialog.querySelectorAll('[data-view]')) tab.ariaPressed = String(tab.dataset.view === name);
  if (name === 'json') json.focus();
}

function isJson() {
  return !byId('rule-json-view').hidden;
}

function isJsonTouched() {
  return isJson() && json.value !== textOf(rule);
}

function textOf(value) {
  return JSON.stringify(value, null, 2);
}

function readJson() {
  if (!isJson()) return true;
  try {
    const read = JSON.parse(json.value);
    for (const member of ['trigger', 'conditions', 'action']) {
      if (typeof read?.[member] !== 'object') throw new Error(word('editor.lacks', member));
    }
    rule = { ...read, action: { params: {}, ...read.action } };
  } catch (fault) {
    json.setAttribute('aria-invalid', 'true');
    say(byId('rule-json-problem'), word('editor.notJson', fault.message));
    json.focus();
    return false;
  }
  json.removeAttribute('aria-invalid');
  say(byId('rule-json-problem'), '');
  draw();
  return true;
}

async function save() {
  const button = byId('editor-save');
  if (button.ariaDisabled === 'true' || !readJson()) return;
  button.ariaDisabled = 'true';
  say(byId('editor-problem'), '');
  clearFaults(form);
  document.dispatchEvent(new CustomEvent('rules-changed', { detail: 'begins' }));
  try {
    await write();
    dialog.close();
    context.done(word('editor.saved', rule.name));
  } catch (fault) {
    await tellRefusal(fault);
  } finally {
    button.ariaDisabled = null;
    document.dispatchEvent(new CustomEvent('rules-changed'));
  }
}

async function write() {
  const { id } = context;
  return id === undefined
    ? change('POST', '/api/rules', rule)
    : change('PUT', `/api/rules/${encodeURIComponent(id)}`, { ...rule, version });
}

async function tellRefusal(fault) {
  if (fault.status === 409) return meetOther(fault);
  const homeless = placeFaults(form, fault.problem?.errors ?? []);
  const isPlaced = form.querySelector('[aria-invalid]') !== null;
  if (isJson() && isPlaced) say(byId('editor-problem'), (fault.problem.errors ?? []).map(({ field, message }) => `${field}: ${message}`).join(' '));
  else say(byId('editor-problem'), homeless.join(' ') || (isPlaced ? '' : fault.message || word('rules.failed')));
  if (!isJson()) goToFault(form);
  return undefined;
}

/** Another version is in force. If this rule is as it was, it is saved on top; else the person decides, with everything kept. */
async function meetOther(fault) {
  const { version: now, ...theirs } = await getJson(`/api/rules/${encodeURIComponent(context.id)}`);
  const wasMine = before;
  version = now;
  if (same(theirs, wasMine)) {
    try {
      await write();
      dialog.close();
      return context.done(word('editor.saved', rule.name));
    } catch (again) {
      return say(byId('editor-problem'), again.message || word('rules.failed'));
    }
  }
  before = theirs;
  const { changedBy, changedAt } = fault.problem;
  const who = word('editor.changedBy', changedBy ?? '', changedAt ? clock(changedAt, serverNow(), zone, locale) : '');
  const problem = byId('editor-problem');
  say(problem, who);
  const load = el('button', { type: 'button', class: 'btn btn-small', 'data-testid': 'editor-load' }, word('conflict.load'));
  load.addEventListener('click', () => {
    begin(theirs);
    json.value = textOf(theirs);
    say(problem, '');
  });
  problem.append(' ', load);
  return undefined;
}

async function giveUp() {
  if (isEditing()) {
    const sure = await isSure({ title: word('priorities.discardTitle'), text: word('editor.giveUp'), yes: word('priorities.discard') });
    if (!sure) return;
  }
  rule = before;
  dialog.close();
}

/** What the rule has done lately. Not every hospital's server tells; then there is nothing to see. */
async function showEffects(id) {
  try {
    const { items } = await getJson(`/api/rules/effects?ruleId=${encodeURIComponent(id)}`);
    if (context.id !== id) return;
    byId('effects').hidden = false;
    byId('effect-list').replaceChildren(...(items.length > 0 ? items.map(effect) : [el('li', { class: 'muted' }, word('effects.none'))]));
  } catch {
    byId('effects').hidden = true;
  }
}

function effect({ at: when, target, before: was, after, result, why }) {
  const about = [target?.id, was || after ? word('effects.change', was || '–', after || '–') : '', word(`effects.${result}`), why];
  const text = about.filter(Boolean).join(' · ');
  return el('li', {}, el('time', { class: 'num muted', datetime: when }, clock(when, serverNow(), zone, locale)), ` ${text}`);
}
