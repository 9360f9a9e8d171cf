import { byId, el } from './dom.js';
import { change, getJson } from './http.js';
import { main, word } from './page.js';
import { clearFaults, fill, freshToken, onSubmit, tell } from './settings-form.js';

const mayWrite = main.querySelector('[data-may-write]')?.dataset.mayWrite === 'true';

/**
 * A table of records with one dialog that makes and changes them.
 *
 * @param cells the texts of a row
 * @param seen what the server knows a record's state by
 * @param saved called with the answer before the table is read again; a promise is waited for
 */
export function recordEditor({ door, cells, toForm = (row) => row, toBody = (values) => values, seen, toggle, opened = () => {}, saved = () => {} }) {
  const dialog = byId('editor');
  const form = byId('editor-form');
  const rows = byId('rows');
  let edited;
  let items = [];

  async function load() {
    items = await all(door);
    rows.replaceChildren(...items.map(rowOf));
    byId('nothing').hidden = items.length > 0;
    return items;
  }

  function rowOf(item) {
    const active = item.active !== false;
    return el(
      'tr',
      { 'data-id': item.id, 'data-testid': 'record-row', 'data-active': String(active) },
      cells(item).map((text, index) => el(index === 0 ? 'th' : 'td', { scope: index === 0 ? 'row' : null }, text)),
      el('td', {}, el('span', { class: 'chip', 'data-active': String(active) }, word(active ? 'setup.active' : 'setup.inactive'))),
      el(
        'td',
        { class: 'row-actions' },
        mayWrite && button('edit', item, word('setup.edit')),
        mayWrite && button('toggle', item, word(active ? 'setup.deactivate' : 'setup.activate')),
      ),
    );
  }

  function button(act, item, label) {
    const made = el('button', { type: 'button', class: 'btn btn-small', 'aria-label': `${label}: ${cells(item)[0]}` }, label);
    made.addEventListener('click', () => (act === 'edit' ? open(item) : flip(item, made)));
    return made;
  }

  function open(item) {
    edited = item;
    fill(form, item ? toForm(item) : {});
    byId('editor-title').textContent = item ? cells(item)[0] : word('setup.new');
    freshToken(form);
    opened(item);
    dialog.showModal();
  }

  async function flip(item, pressed) {
    pressed.disabled = true;
    try {
      await toggle(item);
      byId('news').hidden = true;
      await load();
    } catch (fault) {
      pressed.disabled = false;
      byId('news').textContent = fault.message || word('setup.failed');
      byId('news').hidden = false;
    }
  }

  onSubmit(
    form,
    async (values) => {
      const body = toBody(values);
      return edited
        ? { method: 'PATCH', path: `${door}/${edited.id}?seen=${encodeURIComponent(seen(edited))}`, body }
        : { method: 'POST', path: door, body };
    },
    async (answer) => {
      edited = answer;
      await saved(answer);
      await load();
      if (!answer.temporaryPassword && !answer.pending) dialog.close();
    },
  );

  form.addEventListener('newer', ({ detail }) => {
    edited = detail;
  });
  byId('add')?.addEventListener('click', () => open());
  byId('editor-cancel').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => clearFaults(form));
  return { load, form, tell: (text, kind) => tell(form, text, kind) };
}

/** Every record: the lists come in parts. */
export async function all(door) {
  const items = [];
  let cursor;
  do {
    const page = await getJson(`${door}${door.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

export const setActive = (door) => (item) =>
  change('PATCH', `${door}/${item.id}?seen=${encodeURIComponent(item.updatedAt)}`, { active: item.active === false });
