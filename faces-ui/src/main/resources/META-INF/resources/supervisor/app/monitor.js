import { byId } from './dom.js';
import { agentRows, callRows, figures, newFloor, takeMessage, takeSnapshot } from './floor.js';
import { askToForceReady } from './force-ready.js';
import { getJson } from './http.js';
import { follow } from './live.js';
import { filter, listenToFilter } from './monitor-filter.js';
import { fillAgent, fillCall, turnTimers, whenOther } from './monitor-rows.js';
import { monitoringPanel } from './monitoring.js';
import { pace } from './pace.js';
import { paced } from './paced.js';
import { noteServerTime, serverNow, word } from './page.js';
import { timeMachine } from './past.js';
import { setText, tableRows } from './rows.js';
import { thresholdsOf } from './thresholds.js';

/** After a missed call its figures are read anew, once for many. */
const COMPARE_SOON_MS = 1_500;
/** A busy floor is drawn four times a second: nobody reads faster, and an event is seen within a quarter of a second. */
const DRAW_EVERY_MS = 220;
const SECOND_MS = 1_000;

const TIMERS = '#live tbody [data-slot="since"]';
const NEW_TIMERS = `${TIMERS}:empty`;

const KPIS = document.querySelectorAll('[data-kpi]');
const FIGURES = document.querySelectorAll('[data-figure]');
const PACES = document.querySelectorAll('[data-pace]');

const thresholds = thresholdsOf(byId('live').dataset.thresholds);
const live = newFloor();
let kpis = {};
let known = false;

const showCalls = tableRows(byId('calls-rows'), byId('call-row'), whenOther(fillCall));
const showAgents = tableRows(byId('agents-rows'), byId('agent-row'), whenOther((row, agent) => fillAgent(row, agent, shownNow())));
let turns = true;
/** At once, and on a busy floor once a second: figures that flicker are not read. */
const drawFigures = paced(() => {
  const floor = shownFloor();
  if (floor) showFigures(figures(floor));
}, SECOND_MS);
const draw = seldom(() => {
  const floor = shownFloor();
  if (!floor) return;
  showTable('calls', showCalls, callRows(floor, filter()));
  showTable('agents', showAgents, agentRows(floor, filter()));
  markAsked();
  monitoring.show(live);
  turn(past.isOn() || turns ? TIMERS : NEW_TIMERS);
  turns = false;
});
const past = timeMachine({ word, onChange: drawAll });
const monitoring = monitoringPanel({ word, news: say, now: serverNow });

const { compareNow } = follow({
  word,
  async compare() {
    const snapshot = await getJson('/api/supervisor/floor');
    noteServerTime(snapshot.at);
    takeSnapshot(live, snapshot);
    kpis = snapshot.kpis;
    known = true;
    drawAll();
  },
  onEvent(name, data) {
    if (name === 'missed-call') compareSoon();
    else if (name === 'barge') monitoring.take(data);
    else if (takeMessage(live, name, data)) drawAll();
  },
});

setInterval(() => {
  turns = true;
  draw();
}, SECOND_MS);
listenToFilter(draw, () => shownFloor() !== undefined);
byId('live').addEventListener('click', act);

let comparing;

function compareSoon() {
  comparing ??= setTimeout(() => {
    comparing = undefined;
    compareNow();
  }, COMPARE_SOON_MS);
}

function drawAll() {
  draw();
  drawFigures();
}

/** Undefined until it has been read. */
function shownFloor() {
  if (past.isOn()) return past.floor();
  return known ? live : undefined;
}

function shownNow() {
  return past.now() ?? serverNow();
}

/** At once, then not sooner than after the pause: the last change is always drawn. */
function seldom(show) {
  let drawnAt = 0;
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(
      () =>
        requestAnimationFrame(() => {
          asked = false;
          drawnAt = performance.now();
          show();
        }),
      Math.max(0, drawnAt + DRAW_EVERY_MS - performance.now()),
    );
  };
}

/** The timers all go on together, once a second and in one drawing with all else; what has begun since is written at once. */
function turn(timers) {
  const now = shownNow();
  const rows = Array.from(document.querySelectorAll(timers), (timer) => timer.closest('tr'));
  turnTimers(rows, thresholds, now);
  const floor = shownFloor();
  if (floor) {
    const values = pace(floor, now);
    for (const value of PACES) setText(value, values[value.dataset.pace]);
  }
  monitoring.tick();
}

function act({ target }) {
  const button = target.closest('[data-act]');
  const row = button?.closest('tr');
  if (!row) return;
  if (button.dataset.act === 'listen') monitoring.listen(row.dataset.ucid, row.dataset.agent, button);
  else askToForceReady({ agentId: row.dataset.agentId, name: live.agents.get(row.dataset.agentId)?.name ?? '', word, news: say });
}

function say(text) {
  byId('live-news').textContent = text;
}

function showTable(name, show, rows) {
  show(rows);
  byId(`${name}-empty`).hidden = rows.length > 0;
  setText(byId(`${name}-count`), String(rows.length));
}

function showFigures(values) {
  for (const value of KPIS) {
    const { kpi, unit = '' } = value.dataset;
    setText(value, typeof kpis[kpi] === 'number' ? `${unit ? kpis[kpi].toFixed(1) : kpis[kpi]}${unit}` : '–');
  }
  for (const value of FIGURES) setText(value, String(values[value.dataset.figure]));
}

/** The figures that the lists are narrowed to. */
function markAsked() {
  const asked = filter();
  for (const value of FIGURES) {
    const link = value.closest('[data-filter]');
    const state = link.dataset.value ?? '';
    if (state && asked[link.dataset.filter] === state) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
