// Rows of a table by key: what stays the same stays in the document, so that focus and scroll survive a refresh.

/** @param cells for each item, a list of {text, kind?, title?, button?}; the first cell heads the row */
export function show(table, items, key, cells) {
  const body = table.tBodies[0];
  const before = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  items.forEach((item, index) => {
    const name = key(item);
    const row = before.get(name) ?? newRow(name);
    before.delete(name);
    cells(item).forEach((cell, column) => fill(row, column, cell));
    if (body.rows[index] !== row) {
      body.insertBefore(row, body.rows[index] ?? null);
    }
  });
  for (const row of before.values()) {
    row.remove();
  }
  table.hidden = items.length === 0;
  const empty = document.querySelector(`[data-empty=${table.id}]`);
  empty.hidden = items.length > 0;
}

function newRow(name) {
  const row = document.createElement('tr');
  row.dataset.key = name;
  return row;
}

function fill(row, column, { text = '', kind = '', title, button }) {
  let cell = row.cells[column];
  if (!cell) {
    cell = document.createElement(column === 0 ? 'th' : 'td');
    if (column === 0) {
      cell.scope = 'row';
    }
    row.append(cell);
  }
  cell.className = kind;
  if (button) {
    press(cell, button);
  } else if (cell.textContent !== String(text)) {
    cell.textContent = text;
  }
  if (title) {
    cell.title = title;
  }
}

function press(cell, { label, name, act }) {
  const made = cell.querySelector('button') ?? document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-small';
  made.textContent = label;
  made.setAttribute('aria-label', name);
  made.onclick = act;
  if (!made.isConnected) {
    cell.replaceChildren(made);
  }
}
