/** The fields of the priority configuration: tasks, sources and campaigns. */
import { byId, el, say } from './dom.js';
import { at } from './json-path.js';
import { locale, word } from './page.js';
import { span } from './time.js';
import { wayOf } from './weights.js';

const USUAL = '5';
const form = byId('priorities');
const campaignNames = new Map();

/** Name and value of every field, as draftOf takes them. */
export function fields() {
  return inputs().map((input) => [input.name, input.type === 'checkbox' ? input.checked : input.value]);
}

function inputs() {
  return [...form.querySelectorAll('input[name]')];
}

export function show(config) {
  for (const input of inputs()) {
    const value = at(config, wayOf(input.name));
    if (input.type === 'checkbox') input.checked = value !== false;
    else input.value = value ?? '';
    follow(input);
  }
  summaries();
}

/** Sliders and numbers show the same; changed is told after every input. */
export function listen(changed) {
  form.addEventListener('input', ({ target }) => {
    if (target.dataset.slides) numberOf(target).value = target.value;
    else if (target.name) follow(target);
    else return;
    if (target.dataset.slides) follow(numberOf(target));
    summaries();
    changed();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('campaign-search').addEventListener('input', search);
}

function numberOf(slider) {
  return form.querySelector(`input[name="${CSS.escape(slider.dataset.slides)}"]`);
}

/** What hangs on a field: its slider, and minutes in the units that people think in. */
function follow(input) {
  const name = CSS.escape(input.name);
  const slider = form.querySelector(`[data-slides="${name}"]`);
  if (slider) {
    slider.value = input.value === '' ? USUAL : input.value;
    slider.setAttribute('aria-valuetext', word('rules.ofTen', slider.value));
    slider.style.setProperty('--at', `${Number(slider.value) * 10}%`);
    slider.closest('.weight-row')?.toggleAttribute('data-usual', input.value === '');
  }
  const human = form.querySelector(`[data-reads="${name}"]`);
  if (human) human.textContent = span(Number(input.value), locale);
  if (input.type === 'checkbox') input.closest('[role="group"]').toggleAttribute('data-off', !input.checked);
}

function summaries() {
  const tasks = [...form.querySelectorAll('input[role="switch"]')];
  byId('tasks-summary').textContent = word('priorities.tasksOn', tasks.filter((task) => task.checked).length, tasks.length);
  const [sources, configured] = counted('source-rows');
  byId('sources-summary').textContent = word('priorities.sourcesSet', sources, configured);
  const [campaigns, set] = counted('campaign-rows');
  byId('campaigns-summary').textContent = word('priorities.campaignsSet', campaigns, set);
}

function counted(id) {
  const numbers = [...byId(id).querySelectorAll('input.weight')];
  return [numbers.length, numbers.filter(({ value }) => value !== '').length];
}

export function nameOf(group, key) {
  if (group === 'campaignWeights') return campaignNames.get(key) ?? key;
  const known = word(`source.${key}`);
  return known === `source.${key}` ? key : known;
}

/** Rows for the hospital's campaigns, those with a weight first, and for weights whose campaign is no longer there. */
export function showCampaigns(campaigns, weights) {
  for (const { id, name } of campaigns) campaignNames.set(id, name || id);
  const gone = Object.keys(weights).filter((id) => !campaignNames.has(id));
  const all = [...campaigns.map(({ id }) => id), ...gone];
  const isSet = (id) => Number(weights[id] !== undefined);
  all.sort((a, b) => isSet(b) - isSet(a) || nameOf('campaignWeights', a).localeCompare(nameOf('campaignWeights', b), locale));
  byId('campaign-rows').replaceChildren(...all.map((id) => campaignRow(id, gone.includes(id))));
  say(byId('campaigns-none'), all.length === 0 ? word('priorities.noCampaign') : '');
  byId('campaign-search').parentElement.hidden = all.length < 8;
}

function campaignRow(id, isGone) {
  const row = byId('weight-row').content.firstElementChild.cloneNode(true);
  const name = nameOf('campaignWeights', id);
  row.dataset.key = id;
  row.setAttribute('aria-label', name);
  const label = row.querySelector('[data-slot="name"]');
  label.textContent = name;
  if (isGone) label.append(' ', el('span', { class: 'muted' }, word('priorities.gone')));
  row.querySelector('.slider').dataset.slides = `campaignWeights.${id}`;
  row.querySelector('.weight').name = `campaignWeights.${id}`;
  return row;
}

function search({ target }) {
  const wanted = target.value.trim().toLowerCase();
  for (const row of byId('campaign-rows').children) {
    row.hidden = !row.querySelector('.weight-name').textContent.toLowerCase().includes(wanted);
  }
}
