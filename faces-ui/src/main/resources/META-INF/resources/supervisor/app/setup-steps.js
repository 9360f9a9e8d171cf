import { hexOf, keepPictures, showBrand } from './brand.js';
import { keepHours } from './doctor-hours.js';
import { byId } from './dom.js';
import { getJson } from './http.js';
import { word } from './page.js';
import { fill, onSubmit, read } from './settings-form.js';
import { addSlot, clearSlots, slots } from './setup-slots.js';
import { testConnection } from './vendor-check.js';

const USUAL_COLOUR = '#14687a';
const form = (step) => byId(`form-${step}`);

/** A configuration is sent whole, with what its step does not show. */
async function configurationStep(step, saved) {
  const { door } = form(step).dataset;
  let known = await getJson(door);
  fill(form(step), known);
  form(step).addEventListener('newer', ({ detail }) => {
    known = detail;
  });
  onSubmit(
    form(step),
    async (values) => {
      const { updatedAt, updatedBy, ...body } = known;
      for (const [name, value] of Object.entries(values)) body[name] = value !== null && typeof value === 'object' ? { ...body[name], ...value } : value;
      return { method: 'PUT', path: door, body };
    },
    (answer) => {
      known = answer;
      fill(form(step), known);
      return saved();
    },
  );
  return known;
}

async function identityStep(saved) {
  const { colors } = await configurationStep('identity', saved);
  const colour = byId('identity-colour');
  colour.value = hexOf(colors?.brand?.['600']) ?? USUAL_COLOUR;
  const look = () => showBrand({ ...read(form('identity')), colour: colour.value });
  keepPictures(form('identity'), look);
  form('identity').addEventListener('input', look);
  look();
}

function clinicsStep(saved) {
  onSubmit(
    form('clinics'),
    async (body) => ({ method: 'POST', path: '/api/clinics', body }),
    () => {
      fill(form('clinics'), {});
      return saved();
    },
  );
}

/** When the hours are refused the doctor is there already: saving again changes that one. */
function doctorsStep(saved) {
  let made;
  onSubmit(
    form('doctors'),
    async ({ firstName, lastName, department, specialty, clinicId }) => {
      const body = { firstName, lastName, department, specialty, clinicId, name: `Dr. ${[firstName, lastName].filter(Boolean).join(' ')}` };
      return made
        ? { method: 'PATCH', path: `/api/doctors/${made.id}?seen=${encodeURIComponent(made.updatedAt)}`, body }
        : { method: 'POST', path: '/api/doctors', body };
    },
    async (doctor) => {
      made = doctor;
      await keepHours(doctor, [], slots().map((slot) => ({ ...slot, clinicId: doctor.clinicId })));
      made = undefined;
      clearSlots();
      fill(form('doctors'), {});
      await saved();
    },
  );
  form('doctors').addEventListener('newer', ({ detail }) => {
    made = detail;
  });
  byId('add-slot').addEventListener('click', () => addSlot().querySelector('select').focus());
}

function teamStep(saved) {
  const agentFields = () => {
    byId('agent-fields').hidden = byId('team-role').value !== 'agent';
  };
  onSubmit(
    form('team'),
    async (body) => ({ method: 'POST', path: '/api/team', body }),
    async ({ email, temporaryPassword }) => {
      if (temporaryPassword) tellPassword(email, temporaryPassword);
      const role = byId('team-role').value;
      fill(form('team'), { role });
      await saved();
    },
  );
  byId('team-role').addEventListener('change', agentFields);
}

function tellPassword(email, password) {
  const line = byId('password-line').content.firstElementChild.cloneNode(true);
  line.querySelector('[data-slot="who"]').textContent = email;
  line.querySelector('[data-slot="password"]').textContent = password;
  const copy = line.querySelector('[data-copy]');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(password);
    copy.textContent = word('setup.copied');
  });
  byId('passwords').append(line);
  byId('once').hidden = false;
}

/** Passwords are shown once: who goes on has had them. */
export function forgetPasswords() {
  byId('passwords').replaceChildren();
  byId('once').hidden = true;
}

/** @param saved called after each thing that was made */
export async function beginSteps(saved) {
  clinicsStep(saved);
  doctorsStep(saved);
  teamStep(saved);
  testConnection(byId('test'), form('telephony'));
  await Promise.all([identityStep(saved), configurationStep('telephony', saved), configurationStep('ai', saved)]);
}
