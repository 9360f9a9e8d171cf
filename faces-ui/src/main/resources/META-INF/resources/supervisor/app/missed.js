import './list-tools.js';
import { getJson } from './http.js';
import { follow } from './live.js';
import { locale, oncePerFrame, serverNow, word, zone } from './page.js';
import { coveredPhone } from './phone.js';
import { isWaiting, olderAddress, slaLevel, takeMissedCall } from './queue.js';
import { uncover, uncoverAgain, uncoveredNumber } from './reveal.js';
import { setData, setText, slot, tableRows } from './rows.js';
import { clock, waiting } from './time.js';
import { wordsOf } from './words.js';

/** After news the whole page is compared, once for many: totals and the way on must be right, too. */
const COMPARE_SOON_MS = 2_000;
const SPEAK_EVERY_MS = 5_000;

const byId = (id) => document.getElementById(id);
const { query, from, to, first, limit } = byId('missed').dataset;
const view = { asked: new URLSearchParams(query), from, to, isFirst: first === 'true', limit: Number(limit) };
const owner = wordsOf(byId('owners'));
const list = `/api/missed-calls?${query}`;

uncover(byId('missed-rows'), word);

let calls;
let total;
const show = tableRows(byId('missed-rows'), byId('missed-row'), fill);
const draw = oncePerFrame(() => {
  if (!calls) return;
  show(calls.map((call) => ({ ...call, key: call.id })));
  byId('missed-empty').hidden = calls.length > 0;
  setText(byId('missed-total'), String(total));
});

const { compareNow } = follow({
  word,
  async compare() {
    const page = await getJson(list);
    calls = page.items;
    total = page.total;
    const older = byId('older');
    older.hidden = !page.nextCursor;
    if (page.nextCursor) older.href = olderAddress(location.search, page.nextCursor);
    draw();
  },
  onEvent(name, call) {
    if (name !== 'missed-call' || !call.id || !calls) return;
    const { rows, news } = takeMissedCall(calls, call, view, serverNow());
    calls = rows;
    if (news === 'new') total += 1;
    if (news) tell(word(`missed.${news}`, call.callerName ?? coveredPhone(call.callerPhone)));
    draw();
    compareSoon();
  },
});

let comparing;

function compareSoon() {
  clearTimeout(comparing);
  comparing = setTimeout(compareNow, COMPARE_SOON_MS);
}

setInterval(() => {
  for (const call of calls ?? []) {
    const row = byId('missed-rows').querySelector(`[data-key="${CSS.escape(call.id)}"]`);
    if (row) fillClock(row, call);
  }
}, 1000);

let unsaid = [];
let speaking;

/** A screen reader hears one sentence for a burst, not twenty. */
function tell(sentence) {
  unsaid.push(sentence);
  speaking ??= setTimeout(() => {
    byId('missed-news').textContent = unsaid.length === 1 ? unsaid[0] : word('missed.several', unsaid.length);
    unsaid = [];
    speaking = undefined;
  }, byId('missed-news').textContent === '' ? 0 : SPEAK_EVERY_MS);
}

function fill(row, call) {
  row.dataset.ucid = call.ucid;
  setText(slot(row, 'caller'), call.callerName || word('calls.unknownCaller'));
  fillPhone(row, call);
  setText(slot(row, 'did'), call.did ?? '');
  setText(slot(row, 'campaign'), call.campaignName ?? '');
  slot(row, 'campaign').title = call.campaignName ?? '';
  slot(row, 'at').dateTime = call.startedAt;
  setText(slot(row, 'at'), clock(call.startedAt, serverNow(), zone, locale));
  setText(slot(row, 'owner'), call.ownerAgentId ? owner(call.ownerAgentId) : word('missed.unowned'));
  const stored = call.stored === true;
  setData(slot(row, 'stored'), 'mark', stored ? 'stored' : 'unstored');
  setText(slot(row, 'stored'), word(`stored.${stored}`));
  const outcome = call.end ?? call.callbackStatus;
  setData(slot(row, 'status'), 'mark', outcome);
  setText(slot(row, 'status'), word(call.end ? `end.${call.end}` : `callback.${outcome}`));
  slot(row, 'ended').dateTime = call.endedAt ?? '';
  setText(slot(row, 'ended'), call.endedAt ? clock(call.endedAt, serverNow(), zone, locale) : '');
  fillClock(row, call);
  const again = setText(slot(row, 'attempts'), String(call.missedCallCount));
  return setData(row, 'status', outcome) || again;
}

/** Covered until somebody asks; the row is then filled as often as news comes. */
function fillPhone(row, { id, callerName, callerPhone }) {
  const button = row.querySelector('.reveal'); // the template's has no data yet
  button.dataset.reveal = 'missed-call';
  button.dataset.id = id;
  button.setAttribute('aria-label', `${word('list.reveal')} ${callerName ?? ''}`.trim());
  if (uncoveredNumber('missed-call', id)) uncoverAgain(row);
  else setText(slot(row, 'phone'), coveredPhone(callerPhone));
}

function fillClock(row, call) {
  const now = serverNow();
  setText(slot(row, 'waiting'), isWaiting(call) ? waiting(call.startedAt, now, locale) : '');
  const level = slaLevel(call, now);
  setData(slot(row, 'sla'), 'sla', level);
  slot(row, 'due').dateTime = level ? call.slaDueAt : '';
  setText(slot(row, 'due'), level ? clock(call.slaDueAt, now, zone, locale) : '');
  setText(slot(row, 'sla'), word(level ? `sla.${level}` : 'sla.stopped'));
}
