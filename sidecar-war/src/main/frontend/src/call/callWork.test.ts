import { describe, expect, test } from 'vitest';
import type { AgentNow, LiveCall } from '../api/types';
import { agentIn, deskWith, dialled, liveCall } from '../testing/calls';
import { applyToCalls, type CallDeskEvent, type CallDeskState, callDeskOf } from './callDeskState';
import { hasUntold } from './callWork';

const saw = (agent: AgentNow | undefined, ...calls: LiveCall[]): CallDeskEvent => ({
  type: 'desk',
  desk: deskWith(agent, ...calls),
});
const after = (...events: CallDeskEvent[]): CallDeskState => events.reduce(applyToCalls, callDeskOf([]));
const phases = (...events: CallDeskEvent[]) =>
  after(...events).works.map(({ ucid, phase, over }) => [ucid, phase, over?.kind].filter(Boolean).join(' '));
const typed = (notes: string): CallDeskEvent => ({ type: 'draft', ucid: '1', draft: { notes } });

const inCall = saw(agentIn('IN_CALL', { ucid: '1' }), liveCall('ACTIVE'));
const wrapUp = saw(agentIn('ACW'));

describe('a call as work', () => {
  test('that rang in vain leaves nothing to do: it is a missed call', () => {
    expect(phases(saw(agentIn('RINGING'), liveCall('RINGING')), saw(agentIn('READY')))).toEqual([]);
  });

  test('that was answered asks what came of it when it ends', () => {
    expect(phases(inCall)).toEqual(['1 live']);
    expect(phases(inCall, wrapUp)).toEqual(['1 wrapUp']);
  });

  test('asks as soon as telephony says wrap-up, though the call is still shown as active', () => {
    expect(phases(inCall, saw(agentIn('ACW'), liveCall('ACTIVE')))).toEqual(['1 wrapUp']);
  });

  test('is not in wrap-up because of an older wrap-up', () => {
    const later = liveCall('ACTIVE', { since: '2026-04-10T10:06:00.000Z' });
    expect(phases(saw(agentIn('ACW'), later))).toEqual(['1 live']);
  });

  test('that was put on hold counts as answered', () => {
    expect(phases(saw(agentIn('IN_CALL'), liveCall('HELD')), wrapUp)).toEqual(['1 wrapUp']);
  });

  test('that the agent dialled asks too when nobody answered, and proposes just that', () => {
    const events = [saw(agentIn('RINGING'), dialled('RINGING')), saw(agentIn('ACW'))];
    expect(phases(...events)).toEqual(['7 wrapUp']);
    expect(after(...events).works[0]?.draft.disposition).toBe('NO_ANSWER');
    expect(after(inCall, wrapUp).works[0]?.draft.disposition).toBeUndefined();
  });

  test('keeps the notes typed during the call', () => {
    expect(after(inCall, typed('asked for Dr Rao'), wrapUp).works[0]?.draft.notes).toBe('asked for Dr Rao');
  });

  test('waits for the end of the call before it is gone from a desk that knows nothing yet', () => {
    const { desk } = saw(undefined) as { desk: ReturnType<typeof deskWith> };
    const unknown: CallDeskEvent = { type: 'desk', desk: { ...desk, callsKnown: false } };
    expect(phases(inCall, unknown)).toEqual(['1 live']);
  });
});

describe('wrap-up that ends without this agent’s word', () => {
  test.each(['READY', 'PAUSED', 'OFFLINE'] as const)('is over when the agent is %s', (state) => {
    expect(phases(inCall, wrapUp, saw(agentIn(state)))).toEqual(['1 over unsaid']);
  });

  test('is over when the next call rings', () => {
    const next = liveCall('RINGING', { ucid: '2' });
    expect(phases(inCall, typed('x'), wrapUp, saw(agentIn('RINGING', { ucid: '2' }), next))).toEqual([
      '1 over unsaid',
      '2 live',
    ]);
  });

  test('is not over because telephony is silent, or while the entry is on its way', () => {
    expect(phases(inCall, wrapUp, saw(agentIn('UNKNOWN')))).toEqual(['1 wrapUp']);
    const saving: CallDeskEvent = { type: 'saving', ucid: '1', saving: true };
    expect(phases(inCall, wrapUp, saving, saw(agentIn('READY')))).toEqual(['1 wrapUp']);
  });

  test('keeps what was typed until the agent closes it; what says nothing goes with the next call', () => {
    const over = [wrapUp, saw(agentIn('READY'))];
    const next = saw(agentIn('RINGING', { ucid: '2' }), liveCall('RINGING', { ucid: '2' }));
    expect(phases(inCall, ...over, next)).toEqual(['2 live']);
    expect(phases(inCall, typed('x'), ...over, next)).toEqual(['1 over unsaid', '2 live']);
    expect(phases(inCall, typed('x'), ...over, next, { type: 'done', ucid: '1' })).toEqual(['2 live']);
  });
});

test('a call that is disposed does not come back while telephony still mentions it', () => {
  const done: CallDeskEvent = { type: 'done', ucid: '1' };
  expect(phases(inCall, wrapUp, done, saw(agentIn('ACW'), liveCall('ACTIVE')))).toEqual([]);
});

test('each call is its own work: notes, mute and the end of one do not touch the other', () => {
  const both = saw(agentIn('IN_CALL'), liveCall('HELD'), liveCall('ACTIVE', { ucid: '2' }));
  const state = after(both, typed('one'), { type: 'switched', ucid: '2', muted: true });
  expect(state.works.map(({ ucid, draft, muted }) => [ucid, draft.notes, muted])).toEqual([
    ['1', 'one', false],
    ['2', '', true],
  ]);
});

test('what the page said when it was left is not asked for again; what is written later is', () => {
  const left: CallDeskEvent = { type: 'left', ucid: '1' };
  const untold = (...events: CallDeskEvent[]) => after(inCall, ...events).works.map(hasUntold);
  expect(untold(typed('asked for Dr Rao'))).toEqual([true]);
  expect(untold(typed('asked for Dr Rao'), left)).toEqual([false]);
  expect(untold(typed('asked for Dr Rao'), left, typed('asked for Dr Rao, Tuesday'))).toEqual([true]);
});
