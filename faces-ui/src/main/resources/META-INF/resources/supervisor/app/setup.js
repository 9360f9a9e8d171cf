import './plain.js';
import { byId } from './dom.js';
import { change, getJson, post } from './http.js';
import { word } from './page.js';
import { beginSteps, forgetPasswords } from './setup-steps.js';
import { offerClinics, showThere } from './setup-there.js';

const STATE = '/api/config/setup-state';
const buttons = [...document.querySelectorAll('[data-step]')];
const STEPS = buttons.map(({ dataset }) => dataset.step);
let state;
let at = 0;

function draw() {
  for (const [index, name] of STEPS.entries()) {
    byId(`panel-${name}`).hidden = index !== at;
    if (index === at) buttons[index].setAttribute('aria-current', 'step');
    else buttons[index].removeAttribute('aria-current');
    const chip = buttons[index].querySelector('[data-slot="state"]');
    const { completed } = state.steps[name];
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
}

async function attempt(deed) {
  try {
    byId('news').hidden = true;
    await deed();
    return true;
  } catch (fault) {
    byId('news').textContent = fault.message || word('setup.failed');
    byId('news').hidden = false;
    return false;
  }
}

function go(step) {
  at = Math.max(0, Math.min(STEPS.length - 1, step));
  forgetPasswords();
  draw();
  byId(`title-${STEPS[at]}`).focus();
  attempt(look);
}

async function look() {
  await Promise.all([showThere(STEPS[at]), offerClinics(byId('doctors-clinicId'))]);
}

/** Something was made: it is shown, and its step may be complete by it. */
async function saved() {
  await attempt(async () => {
    state = await getJson(STATE);
    draw();
    await look();
  });
}

byId('prev').addEventListener('click', () => go(at - 1));
byId('next').addEventListener('click', () => go(at + 1));
byId('complete').addEventListener('click', () =>
  attempt(async () => {
    state = await change('PUT', `${STATE}/steps/${STEPS[at]}`, { completed: !state.steps[STEPS[at]].completed });
    draw();
  }),
);
byId('skip').addEventListener('click', async () => {
  if (await attempt(() => post(`${STATE}/dismiss`))) location.assign('/supervisor/settings');
});
for (const [index, button] of buttons.entries()) button.addEventListener('click', () => go(index));

await attempt(async () => {
  state = await getJson(STATE);
  await beginSteps(saved);
  at = Math.max(0, STEPS.findIndex((name) => !state.steps[name].completed));
  draw();
  byId('wizard').dataset.ready = '';
  await look();
});
