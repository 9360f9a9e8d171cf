import { agentRows, callRows, figures, newFloor, takeMessage, takeSnapshot } from './floor.js';
import { getJson } from './http.js';
import { follow } from './live.js';
import { locale, noteServerTime, oncePerFrame, serverNow, word, zone } from './page.js';
import { phoneGroups } from './phone.js';
import { setData, setPhone, setText, slot, tableRows } from './rows.js';
import { clock, timer } from './time.js';

const byId = (id) => document.getElementById(id);
const form = byId('filter');
/** After a missed call its figures are read anew, once for many. */
const COMPARE_SOON_MS = 1_500;

const floor = newFloor();
let kpis = {};
let known = false;

const showCalls = tableRows(byId('calls-rows'), byId('call-row'), fillCall);
const showAgents = tableRows(byId('agents-rows'), byId('agent-row'), fillAgent);
const draw = oncePerFrame(() => {
  if (!known) return;
  showTable('calls', showCalls, callRows(floor, filter()));
  showTable('agents', showAgents, agentRows(floor, filter()));
  showFigures(figures(floor));
});

const { compareNow } = follow({
  word,
  async compare() {
    const snapshot = await getJson('/api/supervisor/floor');
    noteServerTime(snapshot.at);
    takeSnapshot(floor, snapshot);
    kpis = snapshot.kpis;
    known = true;
    draw();
  },
  onEvent(name, data) {
    if (name === 'missed-call') compareSoon();
    else if (takeMessage(floor, name, data)) draw();
  },
});

let comparing;

function compareSoon() {
  comparing ??= setTimeout(() => {
    comparing = undefined;
    compareNow();
  }, COMPARE_SOON_MS);
}

setInterval(() => {
  const now = serverNow();
  for (const time of document.querySelectorAll('[data-slot="since"]')) setText(time, timer(time.dateTime, now));
}, 1000);

listenToFilter();

function filter() {
  return { text: form.q.value, calls: form.calls.value, agents: form.agents.value };
}

/** The filter works while it is typed and stays in the address, so that it can be reloaded and sent to somebody. */
function listenToFilter() {
  const changed = () => {
    byId('filter-clear').hidden = Object.values(filter()).every((value) => value.trim() === '');
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    draw();
  };
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  const set = (name, value) => {
    form.q.value = '';
    form.calls.value = name === 'calls' ? value : '';
    form.agents.value = name === 'agents' ? value : '';
    changed();
  };
  byId('filter-apply').hidden = true;
  onPlainClick(byId('filter-clear'), () => set());
  for (const figure of document.querySelectorAll('[data-filter]')) {
    onPlainClick(figure, () => set(figure.dataset.filter, figure.dataset.value ?? ''));
  }
}

/** A link that does its work here, and stays a link for a new tab. */
function onPlainClick(link, action) {
  link.addEventListener('click', (event) => {
    if (!known || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    action();
  });
}

function showTable(name, show, rows) {
  show(rows);
  byId(`${name}-empty`).hidden = rows.length > 0;
  setText(byId(`${name}-count`), String(rows.length));
}

function showFigures(values) {
  for (const value of document.querySelectorAll('[data-kpi]')) {
    const { kpi, unit = '' } = value.dataset;
    setText(value, typeof kpis[kpi] === 'number' ? `${unit ? kpis[kpi].toFixed(1) : kpis[kpi]}${unit}` : '–');
  }
  const asked = filter();
  for (const value of document.querySelectorAll('[data-figure]')) {
    setText(value, String(values[value.dataset.figure]));
    const link = value.closest('[data-filter]');
    const state = link.dataset.value ?? '';
    if (state && asked[link.dataset.filter] === state) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function fillCall(row, call) {
  row.dataset.ucid = call.ucid;
  setText(slot(row, 'agent'), call.agentName || word('calls.unassigned'));
  setText(slot(row, 'caller'), call.callerName || word('calls.unknownCaller'));
  setPhone(slot(row, 'phone'), phoneGroups(call.phone));
  setText(slot(row, 'direction'), word(`direction.${call.direction}`));
  setText(slot(row, 'did'), call.did);
  return fillState(row, call);
}

function fillAgent(row, agent) {
  row.dataset.agentId = agent.agentId;
  setText(slot(row, 'name'), agent.name);
  setText(slot(row, 'id'), agent.agentId);
  setText(slot(row, 'reason'), agent.reason);
  setText(slot(row, 'at'), clock(agent.since, serverNow(), zone, locale));
  setText(slot(row, 'call'), agent.callWith);
  return fillState(row, agent);
}

/** True when the state is another than before: that is what the eye should find. */
function fillState(row, { state, since }) {
  const badge = slot(row, 'state');
  setData(badge, 'state', state);
  setText(badge, word(`state.${state}`));
  const time = slot(row, 'since');
  time.dateTime = since;
  setText(time, timer(since, serverNow()));
  return setData(row, 'state', state);
}
