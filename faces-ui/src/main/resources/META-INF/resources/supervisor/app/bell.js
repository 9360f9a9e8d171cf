/** The bell in the head of every page: open alerts, live, each dismissed by who has seen to it. */
import { bookOf, counts, take, without } from './alert-book.js';
import { byId, say } from './dom.js';
import { getJson, post } from './http.js';
import { hear } from './live.js';
import { locale, serverNow, word, zone } from './page.js';
import { setData, setText, slot } from './rows.js';
import { clock } from './time.js';

const ALERTS = '/api/supervisor/performance-alerts';
/** What a lost message would have said is known after a minute at the latest. */
const READ_EVERY_MS = 60_000;
const SPEAK_AFTER_MS = 500;

const bell = byId('bell');
const panel = byId('alerts');
const list = byId('alert-list');
let book = bookOf({ items: [] });
let unsaid = [];
let speaking;

hear({
  onEvent(name, alert) {
    if (name !== 'alert' || !alert.id) return;
    const after = take(book, alert);
    book = after.book;
    if (after.news?.severity === 'critical') tell(after.news);
    draw();
  },
  onOpen: read,
});
read();
setInterval(() => {
  if (!document.hidden) read();
}, READ_EVERY_MS);

panel.addEventListener('toggle', ({ newState }) => {
  bell.ariaExpanded = String(newState === 'open');
  if (newState !== 'open') return;
  panel.style.insetBlockStart = `${Math.round(bell.getBoundingClientRect().bottom + 6)}px`;
  byId('alerts-title').focus();
});
list.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-dismiss]');
  if (button) dismiss(button.dataset.dismiss);
});
byId('alerts-all').addEventListener('click', dismissAll);

async function read() {
  try {
    book = bookOf(await getJson(ALERTS));
    say(byId('alerts-problem'), '');
  } catch {
    say(byId('alerts-problem'), word('alerts.failed'));
  }
  draw();
}

async function dismiss(id) {
  const place = [...list.children].findIndex(({ dataset }) => dataset.key === id);
  await act(`${ALERTS}/${encodeURIComponent(id)}/dismiss`, () => {
    book = without(book, id);
  });
  (list.children[Math.min(place, list.children.length - 1)]?.querySelector('[data-dismiss]') ?? byId('alerts-title')).focus();
}

async function dismissAll() {
  await act(`${ALERTS}/dismiss-all`, () => {
    book = bookOf({ items: [] });
  });
  byId('alerts-title').focus();
}

async function act(path, done) {
  try {
    await post(path);
    done();
    draw();
    byId('alert-news').textContent = word('alerts.dismissed', counts(book).open);
  } catch (fault) {
    say(byId('alerts-problem'), fault.message || word('platform.failed'));
  }
}

function draw() {
  const { open, critical } = counts(book);
  say(byId('bell-count'), open === 0 ? '' : open > 99 ? '99+' : String(open));
  setData(bell, 'severity', critical > 0 ? 'critical' : '');
  const spoken = open === 0 ? word('alerts.none') : word('alerts.label', open);
  bell.ariaLabel = critical > 0 ? `${spoken}, ${word('alerts.criticalCount', critical)}` : spoken;
  byId('alerts-none').hidden = open > 0;
  byId('alerts-all').hidden = open === 0;
  say(byId('alerts-more'), open > book.items.length ? word('alerts.more', book.items.length, open) : '');
  drawRows();
}

/** Rows keep their elements, so that the keyboard stays where it is. */
function drawRows() {
  const known = new Map([...list.children].map((row) => [row.dataset.key, row]));
  const rows = book.items.map((alert) => {
    const row = known.get(alert.id) ?? byId('alert-row').content.firstElementChild.cloneNode(true);
    known.delete(alert.id);
    fill(row, alert);
    return row;
  });
  for (const row of known.values()) row.remove();
  rows.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
}

function fill(row, { id, title, message, severity, value, agentId, agentName, itemId, createdAt, updatedAt }) {
  row.dataset.key = id;
  setData(slot(row, 'severity'), 'severity', severity);
  setText(slot(row, 'severity'), word(`severity.${severity}`));
  setText(slot(row, 'title'), title);
  setText(slot(row, 'message'), message === title ? '' : (message ?? ''));
  const whom = slot(row, 'whom');
  setText(whom, agentName ?? agentId ?? (itemId ? word('alerts.item') : ''));
  const address = agentId ? `/supervisor/live-monitor?q=${encodeURIComponent(agentId)}` : `/supervisor/rules?explain=${encodeURIComponent(itemId ?? '')}`;
  if (agentId || itemId) whom.href = address;
  setText(slot(row, 'value'), value === undefined || value === null ? '' : String(value));
  const at = updatedAt ?? createdAt;
  slot(row, 'at').dateTime = at;
  setText(slot(row, 'at'), clock(at, serverNow(), zone, locale));
  setText(slot(row, 'which'), title);
  row.querySelector('[data-dismiss]').dataset.dismiss = id;
}

/** One sentence for a burst. */
function tell(alert) {
  unsaid.push(alert);
  speaking ??= setTimeout(() => {
    const [{ title, agentName }] = unsaid;
    byId('alert-news').textContent =
      unsaid.length === 1 ? word('alerts.news', [title, agentName].filter(Boolean).join(', ')) : word('alerts.several', unsaid.length);
    unsaid = [];
    speaking = undefined;
  }, SPEAK_AFTER_MS);
}
