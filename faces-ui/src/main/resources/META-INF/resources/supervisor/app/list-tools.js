import { byId, isSure, say } from './dom.js';
import { change, post } from './http.js';
import { word } from './page.js';

const tools = document.querySelector('.list-tools');
const views = `/api/lists/${tools.dataset.list}/views`;
const form = byId('view-form');
const name = byId('view-name');

byId('columns').addEventListener('change', chooseColumns);
form.addEventListener('submit', save);
byId('views').addEventListener('click', act);
byId('export-whole')?.addEventListener('change', ({ target }) => {
  for (const file of byId('export').querySelectorAll('a')) {
    const address = new URL(file.href);
    if (target.checked) address.searchParams.set('phones', 'whole');
    else address.searchParams.delete('phones');
    file.href = address.href;
  }
});

/** At once on the page, and kept for the next time. The last column cannot be taken away. */
async function chooseColumns({ target }) {
  const boxes = [...byId('columns').querySelectorAll('input')];
  const columns = boxes.filter((box) => box.checked).map((box) => box.value);
  if (columns.length === 0) {
    target.checked = true;
    return;
  }
  const shown = new Set(columns);
  const known = new Set(boxes.map((box) => box.value));
  const pages = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)];
  for (const page of pages) {
    for (const cell of page.querySelectorAll('[data-col]')) {
      if (known.has(cell.dataset.col)) cell.hidden = !shown.has(cell.dataset.col);
    }
  }
  try {
    await change('PUT', `/api/lists/${tools.dataset.list}/columns`, { columns });
  } catch {
    say(byId('fault'), word('list.failed'));
  }
}

async function save(event) {
  event.preventDefault();
  const called = name.value.trim();
  if (!called) return refuse(word('list.nameNeeded'));
  if (form.dataset.busy) return undefined;
  form.dataset.busy = 'true';
  try {
    const { renaming } = form.dataset;
    if (renaming) await change('PATCH', `${views}/${renaming}`, { name: called });
    else await post(views, { name: called, query: form.dataset.query });
    location.reload();
  } catch (refused) {
    delete form.dataset.busy;
    refuse(word(refused.status === 409 ? 'list.nameTaken' : 'list.failed'));
  }
  return undefined;
}

function refuse(text) {
  name.setAttribute('aria-invalid', 'true');
  say(byId('view-error'), text);
  name.focus();
}

async function act({ target }) {
  const button = target.closest('[data-do]');
  if (!button) return;
  const item = button.closest('[data-view]');
  const called = item.querySelector('.view-name').textContent.trim();
  if (button.dataset.do === 'rename') {
    form.dataset.renaming = item.dataset.view;
    name.value = called;
    name.select();
    name.focus();
    return;
  }
  try {
    if (button.dataset.do === 'usual') {
      await change('PATCH', `${views}/${item.dataset.view}`, { usual: button.getAttribute('aria-pressed') !== 'true' });
    } else if (!(await drop(item.dataset.view, called))) {
      return;
    }
    location.reload();
  } catch {
    say(byId('fault'), word('list.failed'));
  }
}

async function drop(id, called) {
  const sure = await isSure({
    title: word('list.sure', called),
    text: word('list.sureText'),
    yes: word('list.sureYes'),
  });
  if (sure) await change('DELETE', `${views}/${id}`);
  return sure;
}
