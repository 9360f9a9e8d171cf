import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { begun, type CallWork } from '../call/callWork';
import { AGENT, dialled, liveCall } from '../testing/calls';
import { keptCalls } from './keptCalls';
import { guardLeaving } from './lastWord';
import { joinWindows } from './windows';

const now = () => new Date().toISOString();
const active: CallWork = {
  ...begun(liveCall('ACTIVE', { since: now() })),
  draft: { disposition: undefined, notes: 'dr rao' },
};
const ringing = begun(liveCall('RINGING', { ucid: '2', since: now() }));
const wrapUp: CallWork = { ...active, phase: 'wrapUp' };

beforeEach(() => localStorage.clear());

describe('what outlives the page', () => {
  const reloaded = (...works: CallWork[]) => {
    keptCalls(AGENT).keep(works);
    return keptCalls(AGENT).all();
  };

  test('is a call without a disposition: its UCID, its proof and the notes', () => {
    const [work] = reloaded(active);
    expect(work).toMatchObject({ ucid: '1', call: { beaconToken: 'proof-1' }, draft: { notes: 'dr rao' } });
    expect(reloaded(wrapUp)).toHaveLength(1);
    expect(reloaded(begun(dialled('RINGING', { since: now() })))).toHaveLength(1);
  });

  test('is no call that only rings, is being saved, or is over', () => {
    expect(reloaded(ringing)).toEqual([]);
    expect(reloaded({ ...wrapUp, saving: true })).toEqual([]);
    expect(reloaded({ ...wrapUp, phase: 'over' })).toEqual([]);
  });

  test('goes when the call is disposed', () => {
    expect(reloaded(active)).toHaveLength(1);
    expect(reloaded()).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  test('belongs to its agent, goes stale, and survives nonsense', () => {
    keptCalls(AGENT).keep([active]);
    expect(keptCalls('ravi').all()).toEqual([]);
    expect(reloaded({ ...active, call: liveCall('ACTIVE', { since: '2020-01-01T00:00:00.000Z' }) })).toEqual(
      [],
    );
    localStorage.setItem(`helix_call:${AGENT}:9`, 'nonsense');
    expect(keptCalls(AGENT).all()).toEqual([]);
  });
});

describe('leaving the page', () => {
  const sendBeacon = vi.fn<(path: string, body: Blob) => boolean>(() => true);
  const onSpoken = vi.fn();
  let unguard: () => void;

  const guard = (works: CallWork[], isElsewhereToo = false) => {
    unguard = guardLeaving(AGENT, { works: () => works, isElsewhereToo: () => isElsewhereToo, onSpoken });
  };
  const leave = () => window.dispatchEvent(new Event('pagehide'));
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  beforeEach(() => {
    sendBeacon.mockClear();
    onSpoken.mockClear();
    Object.defineProperty(navigator, 'sendBeacon', { value: sendBeacon, configurable: true });
  });
  afterEach(() => unguard());

  test('in a call, or before its disposition, the browser asks first', () => {
    guard([active]);
    expect(isAsked()).toBe(true);
    unguard();
    guard([wrapUp]);
    expect(isAsked()).toBe(true);
  });

  test('otherwise nobody is asked', () => {
    guard([ringing, { ...wrapUp, phase: 'over' }]);
    expect(isAsked()).toBe(false);
  });

  test('enters the call as one to call back, with its proof and the notes', async () => {
    guard([{ ...active, task: { missedCallId: 'm1' } }]);
    leave();
    expect(sendBeacon).toHaveBeenCalledOnce();
    const [path, body] = sendBeacon.mock.calls[0] ?? [];
    expect(path).toBe('/api/ozonetel/dispose');
    expect(body?.type).toBe('application/json');
    expect(JSON.parse((await body?.text()) ?? '')).toEqual({
      agentId: AGENT,
      ucid: '1',
      beaconToken: 'proof-1',
      disposition: 'CALLBACK_REQUESTED',
      callbackRequested: true,
      callerPhone: '+919845012345',
      notes: 'dr rao',
      missedCallId: 'm1',
    });
    expect(onSpoken).toHaveBeenCalledWith('1');
  });

  test('says nothing of a call that is being saved, that only rings, or that has no proof', () => {
    const { beaconToken: _, ...unproved } = liveCall('ACTIVE');
    guard([{ ...wrapUp, saving: true }, ringing, begun(unproved)]);
    leave();
    expect(sendBeacon).not.toHaveBeenCalled();
  });

  test('says nothing while another window goes on with the call', () => {
    guard([active], true);
    leave();
    expect(sendBeacon).not.toHaveBeenCalled();
  });
});

describe('windows of one desk', () => {
  /** Channels that hear each other at once. */
  const room = () => {
    const members = new Set<{ onmessage: BroadcastChannel['onmessage'] }>();
    return () => {
      const channel = {
        onmessage: null as BroadcastChannel['onmessage'],
        postMessage: (data: unknown) => {
          for (const other of [...members])
            if (other !== channel) other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent);
        },
        close: () => void members.delete(channel),
      };
      members.add(channel);
      return channel;
    };
  };

  test('know of each other while they are open', () => {
    const enter = room();
    const first = joinWindows(AGENT, vi.fn(), enter());
    expect(first.hasOthers()).toBe(false);
    const second = joinWindows(AGENT, vi.fn(), enter());
    expect([first.hasOthers(), second.hasOthers()]).toEqual([true, true]);
    second.leave();
    expect(first.hasOthers()).toBe(false);
  });

  test('tell each other what is disposed', () => {
    const enter = room();
    const heard = vi.fn();
    joinWindows(AGENT, heard, enter());
    joinWindows(AGENT, vi.fn(), enter()).tellDisposed('1');
    expect(heard).toHaveBeenCalledExactlyOnceWith('1');
  });
});
