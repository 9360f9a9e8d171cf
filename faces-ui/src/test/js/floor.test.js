import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agentRows,
  callRows,
  figures,
  newFloor,
  takeMessage,
  takeSnapshot,
} from '../../main/resources/META-INF/resources/supervisor/app/floor.js';

const ALL = { text: '', calls: '', agents: '' };

function agent(agentId, state, more = {}) {
  return { agentId, name: agentId.toUpperCase(), state, since: '2026-04-10T08:00:00Z', ...more };
}

function call(ucid, state, more = {}) {
  return { ucid, state, caller: { phone: '+919845012345' }, direction: 'INBOUND', since: '2026-04-10T08:00:00Z', did: '91804', ...more };
}

function floorOf(...messages) {
  const floor = newFloor();
  for (const [name, data] of messages) takeMessage(floor, name, data);
  return floor;
}

test('a call is one row from its ringing to its end', () => {
  const floor = floorOf(['call', call('1', 'RINGING')], ['call', call('1', 'ACTIVE')]);
  assert.deepEqual(callRows(floor, ALL).map((row) => row.state), ['ACTIVE']);
  takeMessage(floor, 'call', call('1', 'ENDED'));
  assert.deepEqual(callRows(floor, ALL), []);
});

test('a call keeps its place while its state changes', () => {
  const floor = floorOf(['call', call('1', 'RINGING')], ['call', call('2', 'RINGING')], ['call', call('1', 'HELD')]);
  assert.deepEqual(callRows(floor, ALL).map((row) => row.key), ['1', '2']);
});

test('a name that was known is not lost by a message without it', () => {
  const named = call('1', 'RINGING', { caller: { phone: '9', name: 'Kiran' } });
  const floor = floorOf(['call', named], ['call', call('1', 'ACTIVE', { caller: { phone: '9' } })]);
  assert.equal(callRows(floor, ALL)[0].callerName, 'Kiran');
});

test('a call finds the name of its agent on the floor', () => {
  const floor = floorOf(['agent-state', agent('asha', 'IN_CALL', { name: 'Asha Rao' })], ['call', call('1', 'ACTIVE', { agentId: 'asha' })]);
  assert.equal(callRows(floor, ALL)[0].agentName, 'Asha Rao');
});

test('an agent is shown with the caller at the line', () => {
  const floor = floorOf(['agent-state', agent('asha', 'IN_CALL')], ['call', call('1', 'ACTIVE', { agentId: 'asha' })]);
  assert.equal(agentRows(floor, ALL)[0].callWith, '+91 ••••• ••345');
  takeMessage(floor, 'call', call('1', 'ENDED', { agentId: 'asha' }));
  assert.equal(agentRows(floor, ALL)[0].callWith, '');
});

test('every figure equals the rows behind it', () => {
  const floor = floorOf(
    ['agent-state', agent('a', 'READY')],
    ['agent-state', agent('b', 'PAUSED')],
    ['agent-state', agent('c', 'PAUSED')],
    ['call', call('1', 'HELD')],
    ['call', call('2', 'RINGING')],
    ['call', call('3', 'RINGING')],
    ['call', call('4', 'ACTIVE')],
  );
  const now = figures(floor);
  assert.equal(now.activeCalls, callRows(floor, ALL).length);
  assert.equal(now.onHold, callRows(floor, { ...ALL, calls: 'HELD' }).length);
  assert.equal(now.ringing, callRows(floor, { ...ALL, calls: 'RINGING' }).length);
  assert.equal(now['agents.PAUSED'], agentRows(floor, { ...ALL, agents: 'PAUSED' }).length);
  assert.equal(now['agents.READY'], 1);
});

test('a snapshot takes the place of everything', () => {
  const floor = floorOf(['call', call('1', 'ACTIVE')], ['agent-state', agent('a', 'READY')]);
  takeSnapshot(floor, { agents: [agent('b', 'READY')], calls: [] });
  assert.deepEqual(callRows(floor, ALL), []);
  assert.deepEqual(agentRows(floor, ALL).map((row) => row.key), ['b']);
});

test('agents stand by name whatever the case', () => {
  const floor = floorOf(['agent-state', agent('1', 'READY', { name: 'ravi' })], ['agent-state', agent('2', 'READY', { name: 'Asha' })]);
  assert.deepEqual(agentRows(floor, ALL).map((row) => row.name), ['Asha', 'ravi']);
});

test('a number typed with gaps is found', () => {
  const floor = floorOf(['call', call('1', 'ACTIVE')]);
  assert.equal(callRows(floor, { ...ALL, text: '98450 123' }).length, 1);
  assert.equal(callRows(floor, { ...ALL, text: '98450 999' }).length, 0);
});

test('a message without a key, or of another kind, changes nothing', () => {
  const floor = newFloor();
  assert.equal(takeMessage(floor, 'call', {}), false);
  assert.equal(takeMessage(floor, 'agent-state', { state: 'READY' }), false);
  assert.equal(takeMessage(floor, 'notice', { ucid: '1' }), false);
  assert.equal(takeMessage(floor, 'call', call('unknown', 'ENDED')), false);
});
