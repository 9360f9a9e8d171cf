import './plain.js';
import { byId } from './dom.js';
import { getJson, post } from './http.js';
import { word } from './page.js';
import { fill, onSubmit, tell, whileReading } from './settings-form.js';
import { testConnection } from './vendor-check.js';

/** A page of one configuration: read, shown, changed. Who saves over somebody else's change is told and keeps what was typed. */
const form = byId('config');
const { door, read = door } = form.dataset;
let known = {};

async function load() {
  known = await getJson(read);
  show();
}

function show() {
  fill(form, known);
  form.dispatchEvent(new CustomEvent('shown', { detail: known }));
}

/** What the form does not show stays as it is. */
function merged(values) {
  const { updatedAt, updatedBy, ...rest } = known;
  const all = { ...rest };
  for (const [name, value] of Object.entries(values)) {
    all[name] = value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...rest[name], ...value } : value;
  }
  return all;
}

onSubmit(
  form,
  async (values) => {
    const body = merged(values);
    return { method: 'PUT', path: door, body };
  },
  (answer) => {
    known = answer;
    show();
  },
);

form.addEventListener('newer', ({ detail }) => {
  known = detail;
});
byId('discard')?.addEventListener('click', show);
byId('rotate')?.addEventListener('click', async () => {
  try {
    known = await post(`${door}/rotate-key`);
    show();
    tell(form, word('setup.saved'));
  } catch (fault) {
    tell(form, fault.message || word('setup.failed'), 'error');
  }
});
testConnection(byId('test'), form);
form.addEventListener('shown', ({ detail }) => {
  const off = byId('ai-off');
  if (off) off.hidden = Boolean(detail.apiKey) && detail.provider !== 'none';
  const snippet = byId('snippet');
  if (snippet) snippet.textContent = detail.key ? `<script async src="${location.origin}/widget.js" data-key="${detail.key}"></script>` : '';
});
whileReading(form, load);
