import './plain.js';
import { hexOf, keepPictures, showBrand } from './brand.js';
import { byId } from './dom.js';
import { getJson, post } from './http.js';
import { pathSet } from './form-values.js';
import { word } from './page.js';
import { fill, onSubmit, read, showFault, tell, whileReading } from './settings-form.js';

const DOOR = '/api/config/theme';
const form = byId('theme');
const root = document.documentElement.style;
let known = {};

/** The whole page is the preview: its own colours, fonts and names are those of the form. */
function preview() {
  const { brand, login, typography } = read(form);
  showBrand({ brand, login, colour: byId('colour').value });
  for (const role of ['body', 'display']) {
    if (typography[role]) root.setProperty(`--font-${role}`, `${typography[role]}, system-ui, sans-serif`);
    else root.removeProperty(`--font-${role}`);
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

keepPictures(form, preview);

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

await whileReading(form, async () => {
  known = await getJson(DOOR);
  show();
});
