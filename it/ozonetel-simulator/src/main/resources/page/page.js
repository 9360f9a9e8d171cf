'use strict';

const byId = id => document.getElementById(id);
const say = text => { byId('message').textContent = text; };
const SILENT = 'The simulator does not answer.';

function row(cells) {
  const tr = document.createElement('tr');
  for (const cell of cells) {
    const td = document.createElement('td');
    td.textContent = cell?.text ?? cell ?? '';
    if (cell?.kind) td.className = `state ${cell.kind}`;
    tr.append(td);
  }
  return tr;
}

function fill(id, rows, columns, whenEmpty) {
  if (rows.length === 0) {
    const tr = row([whenEmpty]);
    tr.firstChild.colSpan = columns;
    rows = [tr];
  }
  byId(id).replaceChildren(...rows);
}

function lasting(now, since) {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000));
  const two = n => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const words = name => name.replace(/([A-Z])/g, ' $1').toLowerCase().replace(/^./, first => first.toUpperCase());

function show(state) {
  const now = state.clock.now;
  const day = state.day ? `day with seed ${state.day.seed}, ${state.day.callsPerHour} calls per hour` : 'no day running';
  byId('clock').textContent = `${state.userName} · ${state.clock.vendorTime} IST · speed ${state.clock.speed} · ${day}`;
  fill('agents', state.agents.map(a => row([
    `${a.name} (${a.agentId})`, a.skills.join(', '),
    { text: a.reason ? `${a.state} (${a.reason})` : a.state, kind: a.state },
    a.state === 'OFFLINE' ? '' : lasting(now, a.since), a.ucid])), 5, 'The account has no agents.');
  fill('calls', state.calls.map(c => row([
    c.ucid, { text: c.state, kind: c.state }, lasting(now, c.since), c.callerId, c.agentId, c.campaign])), 6, 'No calls at the moment.');
  byId('subscription').textContent = state.subscription
    ? `Call events to ${state.subscription.callEventsURL || 'nobody'}, agent events to ${state.subscription.agentEventsURL || 'nobody'}.`
    : 'Nobody has subscribed to events.';
  byId('counters').replaceChildren(...Object.entries(state.counters).map(([name, value]) => {
    const div = document.createElement('div');
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    dt.textContent = words(name);
    dd.textContent = value;
    div.append(dt, dd);
    return div;
  }));
}

function offer(select, options) {
  for (const [value, text] of options) select.add(new Option(text, value));
}

async function refresh() {
  try {
    const reply = await fetch('/sim/state');
    show(await reply.json());
    if (byId('message').textContent === SILENT) say('');
  } catch {
    say(SILENT);
  }
}

function valueOf(input) {
  if (input.type === 'checkbox') return input.checked;
  if (input.type === 'number') return input.value === '' ? undefined : Number(input.value);
  return input.value === '' ? undefined : input.value;
}

async function order(event) {
  event.preventDefault();
  const form = event.target;
  const fields = {};
  for (const input of form.elements) {
    if (input.name) fields[input.name] = valueOf(input);
  }
  const path = form.dataset.path.replace('{agent}', encodeURIComponent(fields.agent ?? ''));
  delete fields.agent;
  try {
    const reply = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) });
    const answer = await reply.json();
    if (!reply.ok) say(`Refused: ${answer.detail}`);
    else say(answer.ucid ? `Call ${answer.ucid} placed.` : `${form.querySelector('button').textContent}: done.`);
  } catch {
    say(SILENT);
  }
  refresh();
}

async function begin() {
  const state = await (await fetch('/sim/state')).json();
  document.querySelectorAll('select.agents').forEach(s => offer(s, state.agents.map(a => [a.agentId, `${a.name} (${a.agentId})`])));
  document.querySelectorAll('select[name=did]').forEach(s => offer(s, state.campaigns.map(c => [c.did, `${c.did} ${c.skill}`])));
  document.querySelectorAll('form').forEach(f => f.addEventListener('submit', order));
  show(state);
  setInterval(refresh, 1000);
}

begin().catch(() => say(SILENT));
