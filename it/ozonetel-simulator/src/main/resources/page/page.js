'use strict';

const byId = id => document.getElementById(id);
const say = text => { byId('message').textContent = text; };
const SILENT = 'The simulator does not answer.';
const REQUESTS_SHOWN = 40;
const ENDPOINTS = ['/ca_apis/CAToken/generateToken', '/ca_apis/AgentManualDial', '/ca_apis/PhoneManualDial', '/ca_apis/CallControl_V4',
  '/ca_apis/changeAgentState', '/ca_apis/getAgentLogins', '/ca_apis/DispositionAPIV2', '/ca_apis/abandonCalls', '/ca_apis/campaignStatus',
  '/CAServices/AgentAuthenticationV2/index.php', '/CAServicesV2/agentLogoutByAdmin.html', '/CAServices/Call/Record.php',
  '/ca_reports/fetchCDRDetails', '/ca_reports/fetchCdrByUCID', '/ca_reports/fetchCdrByPagination', '/ca_reports/summaryReport',
  '/events/subscribe', '/dashboard/api/login', '/dashboard/api/monitors'];
let latest;
let usualFaults;

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
const counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;

function showDay(state) {
  byId('clock').textContent = `${state.userName} · ${state.clock.vendorTime} IST · speed ${state.clock.speed}`;
  const day = state.day;
  const length = day?.hours > 0 ? `, ${day.hours} hours` : '';
  const stage = day?.finished ? ', finished' : day?.closed ? ', closing' : '';
  byId('day').textContent = day ? `Day with seed ${day.seed}, ${day.callsPerHour} calls per hour${length}${stage}` : 'No day running';
}

function showAgents(state) {
  const now = state.clock.now;
  const wanted = byId('filter').value.trim().toLowerCase();
  const shown = state.agents.filter(a => `${a.name} ${a.agentId} ${a.skills.join(' ')} ${a.state} ${a.reason ?? ''}`.toLowerCase().includes(wanted));
  const tally = {};
  for (const a of state.agents) tally[a.state] = (tally[a.state] ?? 0) + 1;
  byId('tallies').textContent = Object.entries(tally).map(([name, n]) => `${n} ${name.toLowerCase().replace('_', ' ')}`).join(' · ');
  fill('agents', shown.map(a => row([
    `${a.name} (${a.agentId})`, a.skills.join(', '),
    { text: a.reason ? `${a.state} (${a.reason})` : a.state, kind: a.state },
    a.state === 'OFFLINE' ? '' : lasting(now, a.since), a.ucid])), 5, wanted ? 'No agent like that.' : 'The account has no agents.');
}

function showCalls(state) {
  const now = state.clock.now;
  const waiting = state.calls.filter(c => c.state === 'QUEUED');
  const others = state.calls.filter(c => c.state !== 'QUEUED');
  byId('calls-count').textContent = others.length ? counted(others.length, 'call', 'calls') : '';
  byId('queue-count').textContent = waiting.length ? counted(waiting.length, 'caller', 'callers') : '';
  fill('calls', others.map(c => row([
    c.ucid, { text: c.state, kind: c.state }, lasting(now, c.since), c.callerId, c.agentId, c.campaign])), 6, 'No calls at the moment.');
  fill('queue', waiting.map(c => row([c.ucid, lasting(now, c.since), c.callerId, c.campaign])), 4, 'Nobody waits.');
  fill('monitors', state.monitors.map(m => row([
    m.agentId, m.mode, lasting(now, m.startedAt), m.sipNumber, m.ucid])), 5, 'No supervisor is in a call.');
}

function showDeliveries(state) {
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

/** What differs from how the vendor usually is. */
function showFaults(faults) {
  const lines = Object.entries(faults)
    .filter(([name, value]) => name !== 'endpoints' && value !== usualFaults[name])
    .map(([name, value]) => `${words(name)}: ${value}`);
  for (const [path, fault] of Object.entries(faults.endpoints)) {
    lines.push(`${path}: ${fault.fault}${fault.times ? `, ${counted(fault.times, 'time', 'times')} more` : ''}`);
  }
  byId('faults').replaceChildren(...(lines.length ? lines : ['None: everything is as usual.']).map(text => {
    const li = document.createElement('li');
    li.textContent = text;
    return li;
  }));
}

function showRequests(reply) {
  byId('requests-count').textContent = reply.last ? `${reply.last} so far` : '';
  const fine = r => r.status === 200 && !/^(false|error|fail)/i.test(r.outcome);
  fill('requests', reply.requests.reverse().map(r => row([
    r.number, r.at.slice(11, 23), `${r.method} ${r.path}`, { text: r.status || 'open', kind: r.status === 0 || r.status === 200 ? 'plain' : 'bad' },
    { text: r.outcome, kind: fine(r) ? 'good' : 'bad' }, r.text, r.agentId, r.ucid])), 8, 'No requests yet.');
}

function show(state) {
  latest = state;
  showDay(state);
  showAgents(state);
  showCalls(state);
  showDeliveries(state);
  showFaults(state.faults);
}

function offer(select, options) {
  for (const [value, text] of options) select.add(new Option(text, value));
}

async function refresh() {
  try {
    const state = await (await fetch('/sim/state')).json();
    show(state);
    const after = Math.max(0, state.requests - REQUESTS_SHOWN);
    showRequests(await (await fetch(`/sim/requests?after=${after}&limit=${REQUESTS_SHOWN}`)).json());
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

function fieldsOf(form) {
  const fields = {};
  for (const input of form.elements) {
    if (input.name) fields[input.name] = valueOf(input);
  }
  return fields;
}

/** One order holds all faults: both forms go into it, and the endpoint is an entry of its own. */
function faultFields() {
  const fields = {};
  for (const form of document.querySelectorAll('form[data-path="/sim/faults"]')) Object.assign(fields, fieldsOf(form));
  const { endpoint, fault, times, slowMs, ...rest } = fields;
  if (endpoint) rest.endpoints = { [endpoint]: { fault, times, delayMs: slowMs } };
  return rest;
}

async function send(method, path, fields, done) {
  try {
    const reply = await fetch(path, { method, headers: { 'Content-Type': 'application/json' }, body: fields && JSON.stringify(fields) });
    const answer = await reply.json();
    if (!reply.ok) say(`Refused: ${answer.detail}`);
    else say(answer.ucid ? `Call ${answer.ucid} placed.` : `${done}: done.`);
  } catch {
    say(SILENT);
  }
  refresh();
}

function order(event) {
  event.preventDefault();
  const form = event.target;
  const fields = form.dataset.path === '/sim/faults' ? faultFields() : fieldsOf(form);
  const path = form.dataset.path.replace('{agent}', encodeURIComponent(fields.agent ?? ''));
  if (path !== '/sim/calls' && form.dataset.path.includes('{agent}')) delete fields.agent;
  send('POST', path, fields, form.querySelector('button').textContent);
}

function press(event) {
  const button = event.target;
  if (button.dataset.delete) send('DELETE', button.dataset.delete, undefined, button.textContent);
  if (button.dataset.post === '/sim/faults') document.querySelectorAll('form[data-path="/sim/faults"]').forEach(f => f.reset());
  if (button.dataset.post) send('POST', button.dataset.post, {}, button.textContent);
}

async function begin() {
  const state = await (await fetch('/sim/state')).json();
  usualFaults = state.usualFaults;
  document.querySelectorAll('select.agents').forEach(s => offer(s, state.agents.map(a => [a.agentId, `${a.name} (${a.agentId})`])));
  document.querySelectorAll('select[name=did]').forEach(s => offer(s, state.campaigns.map(c => [c.did, `${c.did} ${c.skill}`])));
  document.querySelectorAll('select[name=endpoint]').forEach(s => offer(s, ENDPOINTS.map(path => [path, path])));
  for (const name of ['callbackImmediately', 'callbackDelaySeconds', 'disconnectDelayMs']) {
    const input = document.querySelector(`[name=${name}]`);
    if (input.type === 'checkbox') input.defaultChecked = usualFaults[name];
    else input.defaultValue = usualFaults[name];
  }
  document.querySelectorAll('form').forEach(f => f.addEventListener('submit', order));
  document.querySelectorAll('button[type=button]').forEach(b => b.addEventListener('click', press));
  byId('filter').addEventListener('input', () => showAgents(latest));
  show(state);
  await refresh();
  setInterval(refresh, 1000);
}

begin().catch(() => say(SILENT));
