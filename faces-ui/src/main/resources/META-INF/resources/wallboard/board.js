import { connect } from '/supervisor/app/connection.js';
import { STALE_AFTER_MS } from '/supervisor/app/freshness.js';
import { setData, setText, slot, tableRows } from '/supervisor/app/rows.js';
import { thresholdsOf, turnOf } from '/supervisor/app/thresholds.js';
import { timer } from '/supervisor/app/time.js';
import { wordsOf } from '/supervisor/app/words.js';

const main = document.getElementById('main');
const { stream, version, zone, locale } = main.dataset;
const word = wordsOf(document.getElementById('words'));
const thresholds = thresholdsOf(main.dataset.thresholds);
const key = new URLSearchParams(location.search).get('key');
const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' });
const tiles = tileRows();

let offset = Date.parse(main.dataset.now) - Date.now();
let heardAt = Date.now();
let waitingSince;

const stop = connect(ask, stream, {
  onPhase() {},
  onHeard() {
    heardAt = Date.now();
  },
  onEvent({ name, data }) {
    if (name === 'board') show(JSON.parse(data));
    else if (name === 'revoked') over();
  },
});
setInterval(tick, 1000);
fullScreen();

/** A screen has no session: its key opens the stream, or the cookies of whoever looks at it in a browser of their own. */
async function ask(path, init) {
  const headers = key ? { ...init.headers, 'X-Wallboard-Key': key } : init.headers;
  const answer = await fetch(path, { ...init, headers, credentials: key ? 'omit' : 'same-origin' });
  if (key && answer.status === 404) over();
  if (!key && answer.status === 401) location.reload();
  return answer;
}

function show(board) {
  if (board.version !== version) location.reload();
  offset = Date.parse(board.at) - Date.now();
  waitingSince = board.figures.waitingSince;
  for (const figure of document.querySelectorAll('[data-figure]')) {
    const { figure: name } = figure.dataset;
    if (name !== 'longestWait') setText(figure, String(board.figures[name] ?? '–'));
  }
  tiles(board.agents.filter(({ state }) => state !== 'OFFLINE').map((agent) => ({ ...agent, key: agent.agentId })));
  tick();
}

function over() {
  stop();
  document.getElementById('board-over').hidden = false;
  for (const shown of document.querySelectorAll('.board-figures, .board-agents, #board-stale')) shown.remove();
}

function tick() {
  const now = Date.now() + offset;
  setText(document.getElementById('board-clock'), clock.format(now));
  const wait = document.querySelector('[data-figure="longestWait"]');
  if (wait) setText(wait, waitingSince ? timer(waitingSince, now) : '–');
  for (const tile of document.querySelectorAll('.tile')) turn(tile, now);
  stale(Date.now() - heardAt);
}

function turn(tile, now) {
  const time = slot(tile, 'since');
  setText(time, timer(time.dateTime, now));
  const turned = turnOf(thresholds, tile.dataset.state, time.dateTime, now);
  if (!setData(tile, 'turn', turned)) return;
  slot(tile, 'turn').hidden = !turned;
  setText(slot(tile, 'turn'), turned && word(`live.turn.${turned}`));
}

function stale(silence) {
  const banner = document.getElementById('board-stale');
  if (!banner) return;
  banner.hidden = silence < STALE_AFTER_MS;
  if (!banner.hidden) setText(banner.querySelector('.timer'), timer(new Date(1000), 1000 + silence));
}

function tileRows() {
  const list = document.getElementById('board-agents');
  return tableRows(list, document.getElementById('board-agent'), (tile, { name, state, since }) => {
    setText(slot(tile, 'name'), name);
    setData(slot(tile, 'state'), 'state', state);
    setText(slot(tile, 'state'), word(`state.${state}`));
    slot(tile, 'since').dateTime = since;
    return setData(tile, 'state', state);
  });
}

function fullScreen() {
  const button = document.getElementById('board-full');
  const say = () => {
    button.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
  };
  button.addEventListener('click', () => document.documentElement.requestFullscreen());
  document.addEventListener('fullscreenchange', say);
  say();
}
