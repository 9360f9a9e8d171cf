import { byId, isSure, say } from './dom.js';
import { clearFaults, goToFault, placeFaults } from './faults.js';
import { change, getJson, post } from './http.js';
import { follow } from './live.js';
import { locale, serverNow, word, zone } from './page.js';
import { setText, slot, tableRows } from './rows.js';
import { clock } from './time.js';

const form = byId('make');
const button = form.querySelector('[type="submit"]');
const showRows = tableRows(byId('link-rows'), byId('link-row'), fill);

follow({ word, compare: read, onEvent() {} });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  make();
});
byId('link-rows').addEventListener('click', ({ target }) => {
  const row = target.closest('[data-act="revoke"]')?.closest('tr');
  if (row) revoke(row.dataset.key, slot(row, 'name').textContent);
});
byId('copy').addEventListener('click', copy);

async function read() {
  const { items } = await getJson('/api/supervisor/wallboards');
  showRows(items.map(({ id, name, madeBy, madeAt }) => ({ key: id, name, madeBy, madeAt })));
  byId('links').hidden = items.length === 0;
  byId('links-empty').hidden = items.length > 0;
}

async function make() {
  if (button.disabled) return;
  button.disabled = true;
  clearFaults(form);
  say(byId('problem'));
  try {
    const made = await post('/api/supervisor/wallboards', { name: form.name.value });
    const address = new URL(made.path, location.origin).href;
    byId('address').value = address;
    byId('show').href = address;
    byId('made').hidden = false;
    form.reset();
    byId('address').focus();
    byId('address').select();
    await read();
  } catch (refused) {
    refuse(refused);
  } finally {
    button.disabled = false;
  }
}

async function revoke(id, name) {
  if (!(await isSure({ title: word('wall.revokeOf', name), text: word('wall.revokeText'), yes: word('wall.revoke') }))) return;
  try {
    await change('DELETE', `/api/supervisor/wallboards/${encodeURIComponent(id)}`);
  } catch (refused) {
    if (refused.status !== 404) refuse(refused);
  }
  byId('made').hidden = true;
  await read();
}

async function copy() {
  byId('address').select();
  try {
    await navigator.clipboard.writeText(byId('address').value);
    setText(byId('copy'), word('wall.copied'));
  } catch {
    byId('address').focus();
  }
}

function refuse(refused) {
  const others = placeFaults(form, refused.problem?.errors ?? []);
  goToFault(form);
  const isOnField = refused.problem?.errors?.length > 0 && others.length === 0;
  if (!isOnField) say(byId('problem'), others[0] ?? (refused.message || word('wall.failed')));
}

function fill(row, { name, madeBy, madeAt }) {
  setText(slot(row, 'by'), madeBy);
  setText(slot(row, 'at'), clock(madeAt, serverNow(), zone, locale));
  row.querySelector('[data-act]').setAttribute('aria-label', `${word('wall.revoke')} ${name}`);
  return setText(slot(row, 'name'), name);
}
