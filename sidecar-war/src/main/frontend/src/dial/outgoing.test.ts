import { describe, expect, test } from 'vitest';
import { applyToCalls, type CallDeskEvent, callDeskOf } from '../call/callDeskState';
import { apply } from '../live/deskState';
import { agentIn, deskWith, dialled, dialling, liveCall } from '../testing/calls';

const NUMBER = '+919845012345';
const asked: CallDeskEvent = { type: 'asked', number: NUMBER, task: { missedCallId: 'm1', name: 'Kavya' } };
const placed: CallDeskEvent = {
  type: 'placed',
  answer: dialling(),
  task: { missedCallId: 'm1', name: 'Kavya' },
};
const saw = (...args: Parameters<typeof deskWith>): CallDeskEvent => ({
  type: 'desk',
  desk: deskWith(...args),
});
const after = (...events: CallDeskEvent[]) => events.reduce(applyToCalls, callDeskOf([]));
const ringing = saw(agentIn('RINGING'), dialled('RINGING'));

describe('a dialled call', () => {
  test('is calling from the click on, and knows its UCID from the server’s answer', () => {
    expect(after(asked).outgoing).toMatchObject({ number: NUMBER, ucid: undefined });
    expect(after(asked, placed).outgoing?.ucid).toBe('7');
  });

  test('becomes the call of telephony, with the reason why it was made', () => {
    const { outgoing, works } = after(asked, placed, ringing);
    expect(outgoing).toBeUndefined();
    expect(works).toMatchObject([{ ucid: '7', task: { missedCallId: 'm1' }, answered: false }]);
  });

  test('is the same call when telephony speaks before the server answers, however the number is written', () => {
    const early = saw(agentIn('RINGING'), dialled('RINGING', { caller: { phone: '09845012345' } }));
    expect(after(asked, early).outgoing).toBeUndefined();
    expect(after(asked, early, placed)).toMatchObject({
      outgoing: undefined,
      works: [{ task: { missedCallId: 'm1' } }],
    });
    expect(after(asked, early, placed).works).toHaveLength(1);
  });
});

describe('the marker of a dialled call is cleared when', () => {
  const ended = apply(deskWith(agentIn('READY')), { type: 'call', call: dialled('ENDED'), position: 1 });

  test.each([
    ['the server refuses', [asked, { type: 'not-placed' }]],
    ['telephony shows the call', [asked, placed, ringing]],
    ['the call has ended before it was shown', [asked, placed, { type: 'desk', desk: ended }]],
    ['the agent is in wrap-up', [asked, placed, saw(agentIn('ACW'))]],
    ['the agent is logged out', [asked, placed, saw(agentIn('OFFLINE'))]],
    ['another call comes in', [asked, placed, saw(agentIn('RINGING'), liveCall('RINGING'))]],
    ['nothing is heard of it', [asked, placed, { type: 'not-placed' }]],
  ] as [string, CallDeskEvent[]][])('%s', (_why, events) => {
    expect(after(...events).outgoing).toBeUndefined();
  });

  test('and stays while telephony has only said that the agent is ready', () => {
    expect(after(asked, placed, saw(agentIn('READY'))).outgoing).toBeDefined();
  });
});

describe('an inbound call while one is dialled', () => {
  const inbound = saw(agentIn('RINGING'), liveCall('RINGING', { caller: { phone: NUMBER } }));

  test('is never taken for the dialled one, even from the same number', () => {
    const { outgoing, works } = after(asked, inbound);
    expect(outgoing).toBeDefined();
    expect(works).toMatchObject([{ ucid: '1', answered: false, task: {}, phase: 'live' }]);
  });

  test('that ends unanswered leaves no form, whatever was dialled before', () => {
    expect(after(asked, placed, inbound, saw(agentIn('READY'))).works).toEqual([]);
  });
});
