import './plain.js';
import { byId } from './dom.js';
import { getJson, post, request } from './http.js';
import { pathSet } from './form-values.js';
import { word } from './page.js';
import { fill, onSubmit, read, showFault, tell } from './settings-form.js';

const DOOR = '/api/config/theme';
const form = byId('theme');
const root = document.documentElement.style;
let known = {};

const hexOf = (rgb) => {
  const parts = /^rgb\((\d+) (\d+) (\d+)\)$/.exec(rgb ?? '');
  return parts ? `#${parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : undefined;
};

/** The whole page is the preview: its own colours, fonts and names are those of the form. */
function preview() {
  const { brand, login, typography } = read(form);
  const colour = byId('colour').value;
  for (const step of ['25', '50', '100', '200', '300', '400', '500', '700', '800', '900', '950']) root.removeProperty(`--brand-${step}`);
  root.setProperty('--brand-600', colour);
  for (const role of ['body', 'display']) {
    if (typography[role]) root.setProperty(`--font-${role}`, `${typography[role]}, system-ui, sans-serif`);
    else root.removeProperty(`--font-${role}`);
  }
  for (const place of document.querySelectorAll('[data-show="name"]')) place.textContent = brand.hospitalName;
  byId('show-title').textContent = login.title || brand.hospitalName;
  byId('show-subtitle').textContent = login.subtitle;
  for (const picture of document.querySelectorAll('[data-show="logo"]')) {
    picture.hidden = !brand.logo;
    if (brand.logo) picture.src = brand.logo;
  }
}

function show() {
  fill(form, known);
  byId('colour').value = hexOf(known.colors?.brand?.['600']) ?? form.dataset.usual;
  preview();
}

function body(values) {
  const { updatedAt, updatedBy, ...rest } = known;
  const all = { ...rest };
  for (const [name, value] of Object.entries(values)) all[name] = { ...rest[name], ...value };
  return pathSet(all, 'colors.brand', { 600: byId('colour').value });
}

onSubmit(
  form,
  async (values) => ({ method: 'PUT', path: DOOR, body: body(values) }),
  (answer) => {
    known = answer;
    show();
  },
);

for (const input of form.querySelectorAll('input[type="file"]')) {
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    try {
      const { csrfToken } = await getJson('/api/auth/me');
      const response = await request(`${DOOR}/files`, { method: 'POST', body: file, headers: { 'Content-Type': file.type, 'X-CSRF-Token': csrfToken } });
      const answer = await response.json();
      if (!response.ok) throw Object.assign(new Error(answer.detail), { problem: { errors: (answer.errors ?? []).map(({ message }) => ({ field: input.dataset.for, message })) } });
      form.elements.namedItem(input.dataset.for).value = answer.path;
      preview();
    } catch (fault) {
      showFault(form, fault);
    }
  });
}

for (const preset of document.querySelectorAll('[data-preset]')) {
  preset.addEventListener('click', () => {
    byId('colour').value = preset.dataset.preset;
    preview();
  });
}

form.addEventListener('newer', ({ detail }) => {
  known = detail;
});
form.addEventListener('input', preview);
byId('discard').addEventListener('click', show);
byId('reset').addEventListener('click', async () => {
  try {
    known = await post(`${DOOR}/reset`);
    show();
    tell(form, word('setup.saved'));
  } catch (fault) {
    showFault(form, fault);
  }
});

known = await getJson(DOOR);
show();
