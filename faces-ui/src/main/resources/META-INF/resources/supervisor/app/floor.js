/**
 * The floor in the browser: agents and calls by key, changed by the stream's messages, and everything that the monitor
 * shows of it. Knows no page, so that it can be tested without one.
 */
import { coveredPhone } from './covered-phone.js';
import { needle } from './phone.js';

export function newFloor() {
  return { agents: new Map(), calls: new Map() };
}

/** Puts a snapshot of the server in place of everything. */
export function takeSnapshot(floor, { agents, calls }) {
  floor.agents = new Map(agents.map((agent) => [agent.agentId, agent]));
  floor.calls = new Map(calls.map((call) => [call.ucid, call]));
}

/** Applies a message of the stream; true when the floor has changed. */
export function takeMessage(floor, name, data) {
  if (name === 'agent-state') return takeAgent(floor, data);
  if (name === 'call') return takeCall(floor, data);
  return false;
}

function takeAgent(floor, agent) {
  if (!agent.agentId) return false;
  floor.agents.set(agent.agentId, agent);
  return true;
}

function takeCall(floor, call) {
  if (!call.ucid) return false;
  if (call.state === 'ENDED') return floor.calls.delete(call.ucid);
  const known = floor.calls.get(call.ucid);
  floor.calls.set(call.ucid, { ...call, caller: { ...known?.caller, ...call.caller } });
  return true;
}

/** The same figures as Figure.java, of the whole floor. */
export function figures({ agents, calls }) {
  const callsIn = (state) => count(calls, (call) => call.state === state);
  const agentsIn = (state) => count(agents, (agent) => agent.state === state);
  return {
    activeCalls: calls.size,
    ringing: callsIn('RINGING'),
    onHold: callsIn('HELD'),
    'agents.READY': agentsIn('READY'),
    'agents.IN_CALL': agentsIn('IN_CALL'),
    'agents.ACW': agentsIn('ACW'),
    'agents.PAUSED': agentsIn('PAUSED'),
    'agents.OFFLINE': agentsIn('OFFLINE'),
  };
}

/** The calls that the filter lets through, oldest first: a row keeps its place for as long as the call lasts. */
export function callRows(floor, filter) {
  const text = needle(filter.text);
  return [...floor.calls.values()]
    .map((call) => ({
      key: call.ucid,
      ucid: call.ucid,
      agentId: call.agentId ?? '',
      agentName: nameOf(floor, call),
      callerName: call.caller?.name ?? '',
      phone: call.caller?.phone ?? '',
      direction: call.direction,
      did: call.did ?? '',
      state: call.state,
      since: call.since,
    }))
    .filter((row) => !filter.calls || row.state === filter.calls)
    .filter((row) => contains(text, row.agentName, row.agentId, row.callerName, row.phone, row.did));
}

/** The agents that the filter lets through, by name, each with the call that is at this agent. */
export function agentRows(floor, filter) {
  const text = needle(filter.text);
  const callOf = new Map([...floor.calls.values()].map((call) => [call.agentId, call]));
  return [...floor.agents.values()]
    .filter((agent) => !filter.agents || agent.state === filter.agents)
    .filter((agent) => contains(text, agent.name, agent.agentId))
    .sort(byName)
    .map((agent) => ({
      key: agent.agentId,
      agentId: agent.agentId,
      name: agent.name,
      state: agent.state,
      reason: agent.reason ?? '',
      since: agent.since,
      callWith: callerOf(callOf.get(agent.agentId)),
    }));
}

function callerOf(call) {
  return call?.caller?.name ?? coveredPhone(call?.caller?.phone ?? '');
}

function nameOf(floor, call) {
  return call.agentName ?? floor.agents.get(call.agentId)?.name ?? call.agentId ?? '';
}

function byName(a, b) {
  return compare(lowered(a.name), lowered(b.name)) || compare(a.agentId, b.agentId);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

const LOWERED = new Map();
const LOWERED_AT_MOST = 2_000;

/** A busy floor is put in order five times a second, always the same names. */
function lowered(name) {
  let low = LOWERED.get(name);
  if (low === undefined) {
    if (LOWERED.size >= LOWERED_AT_MOST) LOWERED.clear();
    low = name.toLowerCase();
    LOWERED.set(name, low);
  }
  return low;
}

function contains(text, ...candidates) {
  return text === '' || candidates.some((candidate) => candidate.toLowerCase().includes(text));
}

function count(map, holds) {
  let sum = 0;
  for (const value of map.values()) if (holds(value)) sum += 1;
  return sum;
}
