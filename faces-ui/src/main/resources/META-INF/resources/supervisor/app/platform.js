import { deed, figures, kindRow, letterRow } from './copy.js';
import { change, getJson } from './http.js';
import { follow } from './live.js';
import { locale, serverNow, word, zone } from './page.js';
import { setData, setText, slot, tableRows } from './rows.js';

const ASK_EVERY_MS = 3_000;

const byId = (id) => document.getElementById(id);
const showKinds = tableRows(byId('kind-rows'), byId('kind-row'), fillKind);
const showLetters = tableRows(byId('letter-rows'), byId('letter-row'), fillLetter);

const { compareNow } = follow({ word, compare, onEvent() {} });
setInterval(() => {
  if (!document.hidden) compareNow();
}, ASK_EVERY_MS);
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-act]');
  if (button) act(button);
});

async function compare() {
  const [copy, letters] = await Promise.all([getJson('/api/replica'), getJson('/api/replica/dead-letters')]);
  const now = serverNow();
  const { lag, waiting, oldest, dead } = figures(copy, now, locale);
  setText(byId('lag'), lag ?? word('copy.first'));
  setText(byId('waiting'), waiting);
  setText(byId('oldest'), oldest);
  setText(byId('dead'), dead);
  showKinds(copy.items.map((item) => kindRow(item, now, zone, locale)));
  showLetters(letters.items.map((item) => letterRow(item, now, locale)));
  byId('letters').hidden = letters.items.length === 0;
  byId('letters-empty').hidden = letters.items.length > 0;
}

/** A fault is told beside the button that met it; success is told to those who do not see the row change. */
async function act(button) {
  const place = button.closest('[data-key]');
  const problem = slot(place ?? byId('all-kinds'), 'problem');
  const { act: name } = button.dataset;
  if (button.ariaDisabled === 'true') return;
  if (name === 'discard' && !(await isSure(place))) return;
  button.ariaDisabled = 'true';
  problem.hidden = true;
  try {
    const { method, path } = deed(name, place?.dataset.key);
    await change(method, path);
    byId('platform-news').textContent = word(`done.${name}`);
  } catch (fault) {
    setText(problem, fault.message || word('platform.failed'));
    problem.hidden = false;
  } finally {
    button.ariaDisabled = null;
  }
  compareNow();
}

function isSure(row) {
  const dialog = byId('discard');
  setText(byId('discard-which'), `${slot(row, 'kind').textContent} ${slot(row, 'key').textContent}`);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'discard'), { once: true });
  });
}

function fillKind(row, { key, records, state, sweptAt, swept, lag, fault }) {
  setText(slot(row, 'kind'), word(`kind.${key}`));
  setText(slot(row, 'which'), word(`kind.${key}`));
  setText(slot(row, 'records'), records);
  setText(slot(row, 'lag'), lag);
  slot(row, 'swept').dateTime = sweptAt;
  setText(slot(row, 'swept'), swept);
  setText(slot(row, 'fault'), fault);
  setData(slot(row, 'state'), 'mark', state);
  setText(slot(row, 'state'), word(`copy.${state}`));
  return setData(row, 'state', state);
}

function fillLetter(row, { kind, record, fields, error, owedSince, age, behind }) {
  setText(slot(row, 'kind'), word(`kind.${kind}`));
  for (const which of row.querySelectorAll('[data-slot="which"]')) setText(which, record);
  setText(slot(row, 'key'), record);
  setText(slot(row, 'fields'), fields);
  setText(slot(row, 'error'), error);
  slot(row, 'age').dateTime = owedSince;
  setText(slot(row, 'age'), age);
  return setText(slot(row, 'behind'), behind);
}
