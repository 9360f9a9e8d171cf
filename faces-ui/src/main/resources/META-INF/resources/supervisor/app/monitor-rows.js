/** The rows of the monitor's tables and their timers. */
import { coveredPhone } from './covered-phone.js';
import { locale, word, zone } from './page.js';
import { setData, setText, slot } from './rows.js';
import { turnOf } from './thresholds.js';
import { clock, timer } from './time.js';

/** What is as before needs no look at its row: on a busy floor that is nearly every row. */
export function whenOther(fill) {
  const shown = new WeakMap();
  return (row, item) => {
    const before = shown.get(row);
    if (before && Object.keys(item).every((name) => before[name] === item[name])) return false;
    shown.set(row, item);
    return fill(row, item);
  };
}

export function fillCall(row, call) {
  row.dataset.ucid = call.ucid;
  row.dataset.agent = call.agentId;
  setText(slot(row, 'agent'), call.agentName || word('calls.unassigned'));
  setText(slot(row, 'caller'), call.callerName || word('calls.unknownCaller'));
  setText(slot(row, 'phone'), coveredPhone(call.phone));
  setText(slot(row, 'direction'), word(`direction.${call.direction}`));
  setText(slot(row, 'did'), call.did);
  nameAct(row, 'live.listen', call.agentName);
  return fillState(row, call);
}

export function fillAgent(row, agent, now) {
  row.dataset.agentId = agent.agentId;
  setText(slot(row, 'name'), agent.name);
  setText(slot(row, 'id'), agent.agentId);
  setText(slot(row, 'reason'), agent.reason);
  setText(slot(row, 'at'), clock(agent.since, now, zone, locale));
  setText(slot(row, 'call'), agent.callWith);
  nameAct(row, 'live.forceReady', agent.name);
  return fillState(row, agent);
}

/** Every timer of the rows, once a second: only what reads otherwise than before is written. */
export function turnTimers(rows, thresholds, now) {
  for (const row of rows) turnTimer(row, thresholds, now);
}

function turnTimer(row, thresholds, now) {
  const time = slot(row, 'since');
  if (!setText(time, timer(time.dateTime, now))) return;
  const turn = turnOf(thresholds, row.dataset.state, time.dateTime, now);
  if ((row.dataset.turn ?? '') === turn) return;
  setData(row, 'turn', turn);
  const mark = slot(row, 'turn');
  mark.hidden = !turn;
  setText(mark, turn && word(`live.turn.${turn}`));
}

function nameAct(row, key, whom) {
  row.querySelector('[data-act]')?.setAttribute('aria-label', `${word(key)} ${whom}`);
}

/** True when the state is another than before: that is what the eye should find. */
function fillState(row, { state, since }) {
  const badge = slot(row, 'state');
  setData(badge, 'state', state);
  setText(badge, word(`state.${state}`));
  const time = slot(row, 'since');
  if (time.dateTime !== since) {
    time.dateTime = since;
    setText(time, '');
  }
  showActs(row, state);
  return setData(row, 'state', state);
}

/** A call can be listened to when it is answered and somebody's; an agent made ready who is there and not ready. */
function showActs(row, state) {
  const act = row.querySelector('[data-act]');
  if (!act) return;
  const listening = act.dataset.act === 'listen';
  act.hidden = listening ? state === 'RINGING' || !row.dataset.agent : ['READY', 'OFFLINE'].includes(state);
}
