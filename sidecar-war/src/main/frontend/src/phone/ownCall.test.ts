import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import type { DialAnswer } from '../api/types';
import { createCallDesk } from '../call/CallDesk';
import { keptCalls } from '../leaving/keptCalls';
import { apply, type DeskEvent, emptyDesk } from '../live/deskState';
import { createStore } from '../live/store';
import { AGENT, agentIn, dialled, dialling, liveCall } from '../testing/calls';
import { attend } from './attend';
import { applyToPhone, SILENT_PHONE } from './phoneState';

const DIALLED = '7';
const NEXT = '8';
const orders = {
  chooseState: vi.fn(),
  logIn: vi.fn(),
  dial: vi.fn<() => Promise<DialAnswer>>(),
  control: vi.fn(),
  record: vi.fn(),
  dispose: vi.fn(),
};

function desk() {
  const live = createStore(emptyDesk(AGENT), apply);
  const calls = createCallDesk(AGENT, live, orders, keptCalls(AGENT));
  calls.open({ onUnheard: () => {}, onDisposed: () => {}, onSent: () => {} });
  const hear = (event: DeskEvent) => live.send(event);
  hear({ type: 'calls-snapshot', calls: [], askedAt: 0 });
  const state = createStore(SILENT_PHONE, applyToPhone);
  const phone = {
    state,
    register: vi.fn(),
    unregister: vi.fn(),
    answer: vi.fn(),
    decline: vi.fn(),
    hangUp: vi.fn(),
    mute: vi.fn(),
  };
  const ringer = { ring: vi.fn() };
  attend(phone, calls, { state: live }, ringer);
  const agentIs = (agent: Parameters<typeof agentIn>[0]) =>
    hear({ type: 'agent-state', agent: agentIn(agent, { since: new Date().toISOString() }) });
  agentIs('READY');
  return {
    phone,
    dial: () => calls.dial('9845012345'),
    agentIs,
    call: (call: ReturnType<typeof liveCall>) => hear({ type: 'call', call, position: undefined }),
    rings: (ucid: string | undefined) => state.send({ type: 'rings', id: `leg-${ucid}`, ucid, from: '0' }),
    ends: (ucid: string | undefined) => state.send({ type: 'ended', id: `leg-${ucid}` }),
    isRinging: () => ringer.ring.mock.lastCall?.[0],
  };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  orders.dial.mockResolvedValue(dialling(DIALLED));
});

describe('a leg of the agent’s own call is answered', () => {
  test('when it rings after the server has named the call', async () => {
    const { dial, rings, phone } = desk();
    await dial();
    rings(DIALLED);
    expect(phone.answer).toHaveBeenCalledOnce();
  });

  test('when it rings before the server has named the call, as soon as it has', async () => {
    const { dial, rings, phone, isRinging } = desk();
    const placed = dial();
    rings(DIALLED);
    expect(phone.answer).not.toHaveBeenCalled();
    expect(isRinging()).toBe(false);
    await placed;
    expect(phone.answer).toHaveBeenCalledOnce();
  });

  test('when the desk knows the call as outgoing, as after a reload', () => {
    const { call, rings, phone } = desk();
    call(dialled('RINGING'));
    rings(DIALLED);
    expect(phone.answer).toHaveBeenCalledOnce();
  });

  test('when SIP tells no UCID and the call has been placed', async () => {
    const { dial, rings, phone } = desk();
    await dial();
    rings(undefined);
    expect(phone.answer).toHaveBeenCalledOnce();
  });

  test('once, also when the microphone was refused', async () => {
    const { dial, rings, phone, agentIs } = desk();
    await dial();
    rings(DIALLED);
    agentIs('RINGING');
    expect(phone.answer).toHaveBeenCalledOnce();
  });
});

describe('the next patient’s call rings, and is never answered by a mark of the call before', () => {
  type Desk = ReturnType<typeof desk>;
  const ends: Record<string, (at: Desk) => Promise<unknown> | unknown> = {
    'that was answered and has ended': async (at) => {
      await at.dial();
      at.rings(DIALLED);
      at.call(dialled('ACTIVE'));
      at.ends(DIALLED);
      at.call(dialled('ENDED'));
    },
    'that nobody answered': async (at) => {
      await at.dial();
      at.rings(DIALLED);
      at.call(dialled('RINGING'));
      at.ends(DIALLED);
      at.call(dialled('ENDED'));
    },
    'that ended before its leg rang': async (at) => {
      await at.dial();
      at.call(dialled('ENDED'));
    },
    'that the server refused': (at) => {
      orders.dial.mockRejectedValueOnce(new Problem(503, { detail: 'no' }));
      return at.dial().catch(() => {});
    },
    'of which nothing was heard for a minute': async (at) => {
      await at.dial();
      vi.advanceTimersByTime(60_000);
    },
    'after which telephony says wrap-up': async (at) => {
      await at.dial();
      at.agentIs('ACW');
    },
    'after which the agent went offline': async (at) => {
      await at.dial();
      at.agentIs('OFFLINE');
    },
  };

  test.each(Object.entries(ends))('%s', async (_, end) => {
    const at = desk();
    await end(at);
    at.agentIs('READY');
    at.phone.answer.mockClear();

    at.call(liveCall('RINGING', { ucid: NEXT }));
    at.rings(NEXT);

    expect(at.phone.answer).not.toHaveBeenCalled();
    expect(at.isRinging()).toBe(true);
    at.ends(NEXT);
    expect(at.isRinging()).toBe(false);
  });

  test.each(Object.entries(ends))(
    '%s, without a UCID in the INVITE and before the server speaks',
    async (_, end) => {
      const at = desk();
      await end(at);
      at.agentIs('READY');
      at.phone.answer.mockClear();

      at.rings(undefined);

      expect(at.phone.answer).not.toHaveBeenCalled();
      expect(at.isRinging()).toBe(true);
    },
  );

  test('even while the agent’s own call is being placed', async () => {
    const { dial, call, rings, phone, isRinging } = desk();
    orders.dial.mockReturnValueOnce(new Promise(() => {}));
    void dial();
    rings(NEXT);
    call(liveCall('RINGING', { ucid: NEXT }));
    expect(phone.answer).not.toHaveBeenCalled();
    expect(isRinging()).toBe(true);
  });
});
