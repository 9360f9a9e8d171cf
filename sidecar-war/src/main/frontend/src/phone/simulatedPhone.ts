import type { PhoneAccount } from '../api/types';
import { createStore } from '../live/store';
import { createBackOff } from './backOff';
import type { Phone, Trace } from './Phone';
import { applyToPhone, SILENT_PHONE } from './phoneState';

/** What the telephony simulator tells a phone (its README, "Registered phones"). */
type Told =
  | { event: 'registered' | 'refused' | 'replaced' }
  | { event: 'incoming'; ucid: string; from: string }
  | { event: 'connected' | 'ended'; ucid: string };

const REFUSED = 4401;
const REPLACED = 4409;

/** A phone of the telephony simulator: rings, answers and hangs up like one, without SIP and without sound. */
export function createSimulatedPhone(
  account: PhoneAccount,
  trace: Trace,
  connect: (url: string) => WebSocket = (url) => new WebSocket(url),
): Phone {
  const state = createStore(SILENT_PHONE, applyToPhone);
  const again = createBackOff(open);
  let socket: WebSocket | undefined;

  function open() {
    const opened = connect(account.sipWsServer);
    socket = opened;
    trace('connecting');
    if (state.get().line !== 'lost') state.send({ type: 'line', line: 'connecting' });
    opened.onopen = () =>
      say({ order: 'register', extension: account.sipExtension, password: account.sipPassword });
    opened.onmessage = ({ data }) => hear(JSON.parse(String(data)) as Told);
    opened.onclose = ({ code }) => {
      if (socket === opened) closed(code);
    };
  }

  function closed(code: number) {
    trace('disconnected', { code });
    socket = undefined;
    const { call } = state.get();
    if (call) state.send({ type: 'ended', id: call.id });
    if (code === REFUSED) state.send({ type: 'line', line: 'refused' });
    else if (code === REPLACED) state.send({ type: 'line', line: 'elsewhere' });
    else {
      state.send({ type: 'line', line: 'lost' });
      again.later();
    }
  }

  function hear(told: Told) {
    trace(told.event, 'ucid' in told ? { ucid: told.ucid } : {});
    switch (told.event) {
      case 'registered':
        again.succeeded();
        state.send({ type: 'line', line: 'registered' });
        break;
      case 'incoming':
        state.send({ type: 'rings', id: told.ucid, ucid: told.ucid, from: told.from });
        break;
      case 'connected':
        state.send({ type: 'connected', id: told.ucid, ucid: told.ucid });
        break;
      case 'ended':
        state.send({ type: 'ended', id: told.ucid });
        break;
      case 'refused':
      case 'replaced':
        // The close that follows says the same.
        break;
    }
  }

  function say(order: Readonly<Record<string, string>>) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(order));
  }

  return {
    state,
    register: () => {
      if (!socket) open();
    },
    unregister: () => {
      again.cancel();
      const open = socket;
      socket = undefined;
      open?.close();
      const { call } = state.get();
      if (call) state.send({ type: 'ended', id: call.id });
      state.send({ type: 'line', line: 'off' });
    },
    answer: () => {
      const { call } = state.get();
      if (call?.phase !== 'ringing') return;
      state.send({ type: 'answering', id: call.id });
      say({ order: 'answer', ucid: call.id });
    },
    decline: () => {
      const { call } = state.get();
      if (call?.phase === 'ringing') say({ order: 'decline', ucid: call.id });
    },
    hangUp: () => {
      const { call } = state.get();
      if (call) say({ order: 'hangUp', ucid: call.id });
    },
    mute: (on) => trace('mute', { on }),
  };
}
