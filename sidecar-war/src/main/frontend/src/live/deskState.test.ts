import { describe, expect, test } from 'vitest';
import type { AgentNow, LiveCall } from '../api/types';
import { apply, type DeskEvent, emptyDesk } from './deskState';

const agent = (state: AgentNow['state']): AgentNow => ({
  agentId: 'asha',
  name: 'Asha Rao',
  state,
  since: '2026-04-10T10:00:00.000Z',
});

const call = (state: LiveCall['state'], fields: Partial<LiveCall> = {}): LiveCall => ({
  ucid: '1',
  agentId: 'asha',
  caller: { phone: '+919845012345' },
  direction: 'INBOUND',
  state,
  since: '2026-04-10T10:00:00.000Z',
  did: '918041763400',
  startedAt: '2026-04-10T10:00:00.000Z',
  ...fields,
});

const said = (state: LiveCall['state'], position?: number, fields: Partial<LiveCall> = {}): DeskEvent => ({
  type: 'call',
  call: call(state, fields),
  position,
});

const after = (...events: DeskEvent[]) => events.reduce(apply, emptyDesk('asha'));
const states = (...events: DeskEvent[]) =>
  after(...events).calls.map(({ ucid, state }) => `${ucid} ${state}`);

describe('calls', () => {
  test('ring, are answered, held, and leave when they end', () => {
    expect(states(said('RINGING', 1))).toEqual(['1 RINGING']);
    expect(states(said('RINGING', 1), said('ACTIVE', 2), said('HELD', 3))).toEqual(['1 HELD']);
    expect(states(said('RINGING', 1), said('ACTIVE', 2), said('ENDED', 3))).toEqual([]);
  });

  test('of other agents are not on this desk, however the id is spelled', () => {
    expect(states(said('RINGING', 1, { agentId: 'ravi' }))).toEqual([]);
    expect(states(said('RINGING', 1, { agentId: 'ASHA' }))).toEqual(['1 RINGING']);
  });

  test('leave with a transfer to another agent', () => {
    expect(states(said('ACTIVE', 1), said('ACTIVE', 2, { agentId: 'ravi' }))).toEqual([]);
  });

  test('leave when the agent let them ring and is free again, for the next agent rings and this one is not told', () => {
    const free = (second: number): DeskEvent => ({
      type: 'agent-state',
      agent: { ...agent('READY'), since: `2026-04-10T10:00:0${second}.000Z` },
    });
    const rings = said('RINGING', 1, { since: '2026-04-10T10:00:05.400Z' });
    expect(states(rings, free(9))).toEqual([]);
    expect(states(rings, free(5))).toEqual([]);
    expect(states(rings, free(4))).toEqual(['1 RINGING']);
    expect(states(said('RINGING', 1, { direction: 'OUTBOUND' }), free(9))).toEqual(['1 RINGING']);
    expect(states(said('ACTIVE', 1), free(9))).toEqual(['1 ACTIVE']);
  });

  test('are not moved by an event that is older than what is known', () => {
    expect(states(said('ACTIVE', 5), said('RINGING', 4))).toEqual(['1 ACTIVE']);
    expect(states(said('ENDED', 5), said('ACTIVE', 4))).toEqual([]);
  });

  test('do not come back after their end when the order is unknown', () => {
    expect(states(said('ENDED'), said('ACTIVE'))).toEqual([]);
  });

  test('stand in the order in which they began', () => {
    const later = said('RINGING', 1, { ucid: '9', since: '2026-04-10T10:05:00.000Z' });
    expect(states(later, said('ACTIVE', 2))).toEqual(['1 ACTIVE', '9 RINGING']);
  });
});

describe('a snapshot of the calls', () => {
  test('brings calls that the stream did not mention and drops those that are gone', () => {
    const snapshot: DeskEvent = {
      type: 'calls-snapshot',
      calls: [call('ACTIVE', { ucid: '2' })],
      askedAt: 1,
    };
    expect(states(said('RINGING', 1), snapshot)).toEqual(['2 ACTIVE']);
  });

  test('does not undo what the stream said after it was asked for', () => {
    const before: DeskEvent = { type: 'calls-snapshot', calls: [call('RINGING')], askedAt: 0 };
    expect(states(said('ENDED', 1), before)).toEqual([]);
    expect(states(said('ACTIVE', 1), { ...before, calls: [] })).toEqual(['1 ACTIVE']);
  });

  test('keeps the beacon token, which only the stream has', () => {
    const snapshot: DeskEvent = { type: 'calls-snapshot', calls: [call('ACTIVE')], askedAt: 1 };
    expect(after(said('RINGING', 1, { beaconToken: 'proof' }), snapshot).calls[0]?.beaconToken).toBe('proof');
  });
});

describe('the agent', () => {
  test('is in the state of the last event', () => {
    const desk = after(
      { type: 'agent-state', agent: agent('READY') },
      { type: 'agent-state', agent: agent('IN_CALL') },
    );
    expect(desk.agent?.state).toBe('IN_CALL');
  });

  test('is not somebody else', () => {
    const other = { ...agent('PAUSED'), agentId: 'ravi' };
    expect(after({ type: 'agent-state', agent: other }).agent).toBeUndefined();
  });

  test('takes a snapshot only when the stream has said nothing since it was asked for', () => {
    const event: DeskEvent = { type: 'agent-state', agent: agent('IN_CALL') };
    const snapshot: DeskEvent = { type: 'agent-snapshot', agent: agent('READY'), askedAt: 0 };
    expect(after(snapshot).agent?.state).toBe('READY');
    expect(after(event, snapshot).agent?.state).toBe('IN_CALL');
    expect(after(event, { ...snapshot, askedAt: 1 }).agent?.state).toBe('READY');
  });
});

describe('a supervisor in the call', () => {
  const badge = (fields: object): DeskEvent => ({
    type: 'barge',
    barge: { kind: 'badge', ucid: '1', agentId: 'asha', active: true, supervisor: 'Meera Iyer', ...fields },
  });

  test('is shown while whispering or barging', () => {
    expect(after(badge({ mode: 'WHISPER' })).supervisor).toEqual({
      ucid: '1',
      name: 'Meera Iyer',
      mode: 'WHISPER',
    });
    expect(after(badge({ mode: 'WHISPER' }), badge({ mode: 'BARGE' })).supervisor?.mode).toBe('BARGE');
  });

  test('is not shown while listening, nor after leaving', () => {
    expect(after(badge({ mode: 'LISTEN' })).supervisor).toBeUndefined();
    expect(after(badge({ mode: 'BARGE' }), badge({ mode: 'LISTEN' })).supervisor).toBeUndefined();
    expect(after(badge({ mode: 'BARGE' }), badge({ active: false })).supervisor).toBeUndefined();
  });

  test('of another call, agent or kind of message changes nothing', () => {
    const here = badge({ mode: 'BARGE' });
    expect(after(here, badge({ ucid: '2', active: false })).supervisor?.ucid).toBe('1');
    expect(after(badge({ mode: 'BARGE', agentId: 'ravi' })).supervisor).toBeUndefined();
    expect(after(badge({ mode: 'BARGE', kind: 'monitoring' })).supervisor).toBeUndefined();
  });
});
