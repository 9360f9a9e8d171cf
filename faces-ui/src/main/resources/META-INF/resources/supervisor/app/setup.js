import './plain.js';
import { byId, el } from './dom.js';
import { change, getJson, post } from './http.js';
import { word } from './page.js';
import { all } from './record-editor.js';
import { fill, onSubmit } from './settings-form.js';

const STEPS = [...document.querySelectorAll('[data-step]')].map(({ dataset }) => dataset.step);
const root = document.documentElement.style;
const documents = {};
let state;
let at = 0;
let slot;

const form = (step) => byId(`form-${step}`);

function show(step) {
  at = Math.max(0, Math.min(STEPS.length - 1, step));
  for (const [index, name] of STEPS.entries()) {
    byId(`panel-${name}`).hidden = index !== at;
    const button = document.querySelector(`[data-step="${name}"]`);
    if (index === at) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    const { completed } = state.steps[name];
    const chip = button.querySelector('[data-slot="state"]');
    chip.dataset.done = String(completed);
    chip.textContent = word(completed ? 'setup.done' : 'setup.open');
  }
  const done = STEPS.filter((name) => state.steps[name].completed).length;
  byId('progress').value = done;
  byId('progress-label').textContent = word('setup.progress', done, STEPS.length);
  byId('prev').disabled = at === 0;
  byId('next').hidden = at === STEPS.length - 1;
  byId('finish').hidden = at !== STEPS.length - 1;
  byId('complete').textContent = word(state.steps[STEPS[at]].completed ? 'setup.incomplete' : 'setup.complete');
  preview();
}

/** What is there so far: read from the records themselves, not from what was typed. */
async function preview() {
  const [clinics, doctors, team] = await Promise.all([all('/api/clinics'), all('/api/doctors'), getJson('/api/team')]);
  const name = { clinics, doctors, team: team.items }[STEPS[at]] ?? [];
  byId('there').replaceChildren(...name.slice(-12).map((item) => el('li', {}, item.name || [item.firstName, item.lastName].filter(Boolean).join(' '))));
  const clinicList = byId('w-clinic');
  const chosen = clinicList.value;
  clinicList.replaceChildren(el('option', { value: '' }), ...clinics.filter(({ active }) => active !== false).map(({ id, name: text }) => el('option', { value: id }, text)));
  clinicList.value = chosen;
}

function look() {
  byId('show-name').textContent = byId('w-hospital').value;
  root.setProperty('--brand-600', byId('w-colour').value);
}

async function attempt(deed) {
  try {
    byId('news').hidden = true;
    state = await deed();
    show(at);
  } catch (fault) {
    byId('news').textContent = fault.message || word('setup.failed');
    byId('news').hidden = false;
  }
}

/** A configuration is sent whole, with what this step does not show. */
function request(step) {
  const { door, method } = form(step).dataset;
  return async (values) => {
    if (step === 'doctors') {
      const { slot: hours, ...doctor } = values;
      slot = hours;
      return { method, path: door, body: { ...doctor, name: `Dr. ${doctor.firstName} ${doctor.lastName}`.trim() } };
    }
    if (method === 'POST') return { method, path: door, body: values };
    const { updatedAt, updatedBy, ...body } = documents[step];
    for (const [name, value] of Object.entries(values)) body[name] = value !== null && typeof value === 'object' ? { ...body[name], ...value } : value;
    return { method, path: door, body };
  };
}

async function saved(step, answer) {
  if (step in documents) {
    documents[step] = answer;
  } else {
    if (step === 'doctors' && slot.startTime) await change('POST', '/api/visit-slots', { ...slot, doctorId: answer.id, clinicId: answer.clinicId });
    fill(form(step), {});
  }
  if (answer.temporaryPassword) {
    byId('password').textContent = answer.temporaryPassword;
    byId('once').hidden = false;
  }
  preview();
}

for (const step of STEPS) {
  const { door, method } = form(step).dataset;
  if (method === 'PUT') {
    documents[step] = await getJson(door);
    const hex = /^rgb\((\d+) (\d+) (\d+)\)$/.exec(documents[step].colors?.brand?.['600'] ?? 'rgb(20 104 122)');
    fill(form(step), documents[step]);
    if (step === 'identity') byId('w-colour').value = `#${hex.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    form(step).addEventListener('newer', ({ detail }) => {
      documents[step] = detail;
    });
  }
  onSubmit(form(step), request(step), (answer) => saved(step, answer));
}

form('identity').addEventListener('input', look);
byId('prev').addEventListener('click', () => show(at - 1));
byId('next').addEventListener('click', () => show(at + 1));
byId('complete').addEventListener('click', () =>
  attempt(() => change('PUT', `/api/config/setup-state/steps/${STEPS[at]}`, { completed: !state.steps[STEPS[at]].completed })),
);
byId('skip').addEventListener('click', async () => {
  await attempt(() => post('/api/config/setup-state/dismiss'));
  if (byId('news').hidden) location.assign('/supervisor/settings');
});
for (const button of document.querySelectorAll('[data-step]')) button.addEventListener('click', () => show(STEPS.indexOf(button.dataset.step)));

state = await getJson('/api/config/setup-state');
look();
const first = STEPS.findIndex((name) => !state.steps[name].completed);
show(first < 0 ? 0 : first);
