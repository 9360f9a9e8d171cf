import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem, unreachable } from '../api/problem';
import type { Telephony } from '../api/telephony';
import type { DialAnswer, DispositionAnswer } from '../api/types';
import { keptCalls } from '../leaving/keptCalls';
import { apply, type DeskEvent, emptyDesk } from '../live/deskState';
import { createStore } from '../live/store';
import { AGENT, agentIn, dialled, dialling, disposed, liveCall } from '../testing/calls';
import { createCallDesk } from './CallDesk';

const orders = {
  chooseState: vi.fn(),
  logIn: vi.fn(),
  dial: vi.fn<Telephony['dial']>(),
  control: vi.fn<Telephony['control']>(),
  record: vi.fn<Telephony['record']>(),
  dispose: vi.fn<Telephony['dispose']>(),
};
const listener = { onUnheard: vi.fn(), onDisposed: vi.fn(), onSent: vi.fn() };

function open() {
  const live = createStore(emptyDesk(AGENT), apply);
  const calls = createCallDesk(AGENT, live, orders, keptCalls(AGENT));
  const close = calls.open(listener);
  const hear = (...events: DeskEvent[]) => {
    for (const event of events) live.send(event);
  };
  const is = (state: Parameters<typeof agentIn>[0], ucid?: string) =>
    hear({ type: 'agent-state', agent: agentIn(state, ucid ? { ucid } : {}) });
  const call = (one: ReturnType<typeof liveCall>) => hear({ type: 'call', call: one, position: undefined });
  hear({ type: 'calls-snapshot', calls: [], askedAt: 0 });
  return { calls, close, is, call, works: () => calls.state.get().works };
}

/** An answer that comes when the test says so. */
function pending<T>() {
  let settle: { resolve(value: T): void; reject(fault: Error): void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (fault: Error) => settle?.reject(fault),
  };
}

const recent = () => new Date().toISOString();
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('helix_call:'));

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

describe('dialling', () => {
  test('a double click dials once', async () => {
    const answer = pending<DialAnswer>();
    orders.dial.mockReturnValue(answer.promise);
    const { calls, is } = open();
    is('READY');
    const first = calls.dial('9845012345', { missedCallId: 'm1', name: 'Kavya' });
    expect(await calls.dial('9845012345')).toBe(false);
    answer.resolve(dialling());
    expect(await first).toBe(true);
    expect(orders.dial).toHaveBeenCalledExactlyOnceWith(AGENT, {
      phoneNumber: '9845012345',
      missedCallId: 'm1',
    });
  });

  test('on a break asks nobody', async () => {
    const { calls, is } = open();
    is('PAUSED');
    expect(await calls.dial('9845012345')).toBe(false);
    expect(orders.dial).not.toHaveBeenCalled();
  });

  test('that is refused says why, and the agent can dial again', async () => {
    orders.dial.mockRejectedValueOnce(
      new Problem(503, { detail: 'The telephony provider cannot be reached.' }),
    );
    const { calls, is } = open();
    is('READY');
    await expect(calls.dial('9845012345')).rejects.toThrow('cannot be reached');
    expect(calls.state.get().outgoing).toBeUndefined();
    orders.dial.mockResolvedValueOnce(dialling());
    expect(await calls.dial('9845012345')).toBe(true);
  });

  test('a call of which nothing is heard for a minute is given up, in words', async () => {
    vi.useFakeTimers();
    orders.dial.mockResolvedValueOnce(dialling());
    const { calls, is } = open();
    is('READY');
    await calls.dial('9845012345');
    vi.advanceTimersByTime(59_000);
    expect(listener.onUnheard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(listener.onUnheard).toHaveBeenCalledOnce();
    expect(calls.state.get().outgoing).toBeUndefined();
  });

  test('a call that is heard of is not given up', async () => {
    vi.useFakeTimers();
    orders.dial.mockResolvedValueOnce(dialling());
    const { calls, is, call, works } = open();
    is('READY');
    await calls.dial('9845012345');
    call(dialled('RINGING'));
    vi.advanceTimersByTime(120_000);
    expect(listener.onUnheard).not.toHaveBeenCalled();
    expect(works()).toHaveLength(1);
  });
});

describe('a call in progress', () => {
  test('is muted, and its recording paused, when the server has done it', async () => {
    const { calls, call, works } = open();
    call(liveCall('ACTIVE'));
    orders.control.mockRejectedValueOnce(new Problem(504, { detail: 'No answer' }));
    await expect(calls.control('1', 'MUTE')).rejects.toThrow('No answer');
    expect(works()[0]?.muted).toBe(false);
    await calls.control('1', 'MUTE');
    await calls.record('1', 'pause');
    expect(works()[0]).toMatchObject({ muted: true, recordingPaused: true });
    await calls.control('1', 'UNMUTE');
    expect(works()[0]?.muted).toBe(false);
  });

  test('outlives the page: the entry is there while it is undisposed, and the notes with it', () => {
    const before = open();
    before.call(liveCall('RINGING', { since: recent() }));
    expect(stored()).toEqual([]);
    before.call(liveCall('ACTIVE', { since: recent() }));
    before.calls.draft('1', { notes: 'asked for Dr Rao' });
    expect(stored()).toEqual(['helix_call:asha:1']);
    before.close();

    const { works } = open();
    expect(works()).toMatchObject([{ ucid: '1', phase: 'wrapUp', draft: { notes: 'asked for Dr Rao' } }]);
  });
});

describe('a disposition', () => {
  const inWrapUp = () => {
    const desk = open();
    desk.call(dialled('ACTIVE', { since: recent() }));
    desk.is('ACW', '7');
    desk.call(dialled('ENDED'));
    desk.calls.draft('7', { disposition: 'INFO_PROVIDED', notes: ' told the hours ' });
    return desk;
  };

  test('goes to the server with what the call was about, and the entry in the browser goes first', async () => {
    const answer = pending<DispositionAnswer>();
    orders.dispose.mockReturnValueOnce(answer.promise);
    const { calls, works } = inWrapUp();
    expect(stored()).toHaveLength(1);
    const done = calls.dispose('7');
    expect(stored()).toEqual([]);
    answer.resolve(disposed());
    expect(await done).toEqual(disposed());
    expect(orders.dispose).toHaveBeenCalledExactlyOnceWith(AGENT, {
      ucid: '7',
      disposition: 'INFO_PROVIDED',
      notes: 'told the hours',
      callerPhone: '+919845012345',
    });
    expect(works()).toEqual([]);
    expect(listener.onDisposed).toHaveBeenCalledWith('7');
  });

  test('is sent once, however often it is asked for', async () => {
    const answer = pending<DispositionAnswer>();
    orders.dispose.mockReturnValueOnce(answer.promise);
    const { calls } = inWrapUp();
    const first = calls.dispose('7');
    expect(await calls.dispose('7')).toBeUndefined();
    answer.resolve(disposed());
    await first;
    expect(orders.dispose).toHaveBeenCalledOnce();
  });

  test.each([
    ['cut network', unreachable()],
    ['server that is starting behind a proxy', new Problem(502, {})],
    ['server that has not begun to work', new Problem(404, {})],
    ['server that does not know its calls yet', new Problem(503, { type: '/problems/starting' })],
  ])('for a %s waits, outlives the page and is sent once the server is there', async (_what, fault) => {
    orders.dispose.mockRejectedValueOnce(fault);
    const { calls, close, is, works } = inWrapUp();
    calls.draft('7', { disposition: 'WRONG_NUMBER' });
    expect(await calls.dispose('7')).toBeUndefined();
    expect(works()).toMatchObject([{ phase: 'wrapUp', queued: true, saving: false }]);
    is('READY');
    expect(works()).toMatchObject([{ phase: 'wrapUp', queued: true }]);
    close();

    const again = open();
    orders.dispose.mockResolvedValueOnce(disposed());
    again.calls.sendQueued();
    await vi.waitFor(() => expect(listener.onSent).toHaveBeenCalledOnce());
    expect(orders.dispose).toHaveBeenLastCalledWith(
      AGENT,
      expect.objectContaining({ ucid: '7', disposition: 'WRONG_NUMBER' }),
    );
    expect(again.works()).toEqual([]);
    again.close();
  });

  test('that came too late is told calmly, with what stands', async () => {
    orders.dispose.mockResolvedValueOnce(
      disposed({ alreadyDisposed: true, disposition: 'CALLBACK_REQUESTED' }),
    );
    const { calls, works } = inWrapUp();
    expect(await calls.dispose('7')).toBeUndefined();
    expect(works()[0]?.over).toEqual({ kind: 'late', standing: 'CALLBACK_REQUESTED' });
    expect(stored()).toEqual([]);
  });

  test('of a call that is somebody else’s by now ends with the server’s sentence', async () => {
    orders.dispose.mockRejectedValueOnce(new Problem(409, { type: '/problems/not-your-call' }));
    const { calls, works } = inWrapUp();
    await expect(calls.dispose('7')).rejects.toThrow();
    expect(works()[0]?.over).toEqual({ kind: 'refused', reason: 'This call is at another agent.' });
  });

  test('during which telephony already moves on is not called unsaid', async () => {
    const answer = pending<DispositionAnswer>();
    orders.dispose.mockReturnValueOnce(answer.promise);
    const { calls, is, works } = inWrapUp();
    const done = calls.dispose('7');
    is('READY');
    answer.resolve(disposed());
    await done;
    expect(works()).toEqual([]);
  });
});
