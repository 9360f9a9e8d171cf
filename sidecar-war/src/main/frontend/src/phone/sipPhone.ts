import type { PhoneAccount } from '../api/types';
import { createStore } from '../live/store';
import { createBackOff } from './backOff';
import { type CallAudio, createCallAudio, microphoneFault } from './callAudio';
import type { Phone, Trace } from './Phone';
import { applyToPhone, SILENT_PHONE } from './phoneState';
import {
  loadSipStack,
  type SipArrival,
  type SipFailure,
  type SipSession,
  type SipStack,
  type SipUserAgent,
} from './sipStack';
import { ucidOf } from './ucidHeader';

/** Busy Here is about this phone only; Decline (603) may end the caller's search for any agent. */
const BUSY_HERE = { status_code: 486 };

const NOT_ADMITTED = [401, 403, 404, 407];

/** A SIP phone over WebSocket (RFC 7118). */
export function createSipPhone(
  account: PhoneAccount,
  trace: Trace,
  load: () => Promise<SipStack> = loadSipStack,
  audio: CallAudio = createCallAudio(),
): Phone {
  const state = createStore(SILENT_PHONE, applyToPhone);
  const again = createBackOff(() => (agent ? agent.register() : start()));
  let wanted = false;
  let agent: SipUserAgent | undefined;
  let session: SipSession | undefined;

  function start() {
    load().then(
      (stack) => {
        if (wanted && !agent) agent = connect(stack);
      },
      (fault: unknown) => failed({ cause: String(fault) }),
    );
  }

  function connect({ UA, WebSocketInterface }: SipStack): SipUserAgent {
    const made = new UA({
      sockets: [new WebSocketInterface(account.sipWsServer)],
      uri: account.sipUri,
      password: account.sipPassword,
      display_name: account.sipExtension,
      session_timers: false,
      connection_recovery_min_interval: 1,
      connection_recovery_max_interval: 30,
    });
    made.on('connecting', () => trace('connecting'));
    made.on('connected', () => trace('connected'));
    made.on('disconnected', () => {
      trace('disconnected');
      if (wanted) state.send({ type: 'line', line: 'lost' });
    });
    made.on('registered', () => {
      trace('registered');
      again.succeeded();
      state.send({ type: 'line', line: 'registered' });
    });
    made.on('unregistered', () => trace('unregistered'));
    made.on('registrationFailed', failed);
    made.on('newRTCSession', arrived);
    made.start();
    return made;
  }

  function failed({ cause, response }: SipFailure) {
    if (!wanted) return;
    trace('registration failed', { cause, status: response?.status_code });
    if (response && NOT_ADMITTED.includes(response.status_code)) {
      state.send({ type: 'line', line: 'refused' });
    } else {
      state.send({ type: 'line', line: 'lost' });
      again.later();
    }
  }

  function arrived({ originator, session: arriving, request }: SipArrival) {
    if (originator !== 'remote') return;
    const { id } = arriving;
    const ucid = ucidOf(request);
    trace('incoming', { ucid, id });
    if (session) {
      arriving.terminate(BUSY_HERE);
      return;
    }
    session = arriving;
    arriving.on('peerconnection', ({ peerconnection }) => {
      peerconnection.ontrack = ({ streams: [remote] }) => remote && audio.play(remote);
    });
    arriving.on('accepted', () => {
      trace('connected', { id, ucid });
      state.send({ type: 'connected', id, ucid });
    });
    const over = (event: string) => (failure: SipFailure) => {
      trace(event, { id, ucid, cause: failure?.cause });
      if (session !== arriving) return;
      session = undefined;
      audio.release();
      state.send({ type: 'ended', id });
    };
    arriving.on('ended', over('ended'));
    arriving.on('failed', over('failed'));
    state.send({ type: 'rings', id, ucid, from: arriving.remote_identity.uri.user });
  }

  async function answer(answered: SipSession) {
    const { id } = answered;
    state.send({ type: 'answering', id });
    try {
      const mediaStream = await audio.microphone();
      state.send({ type: 'microphone', microphone: 'ready' });
      // The caller may have given up while the browser asked for the microphone.
      if (session === answered) answered.answer({ mediaStream });
      else audio.release();
    } catch (fault) {
      trace('microphone failed', { id, cause: String(fault) });
      state.send({ type: 'microphone', microphone: microphoneFault(fault) });
      state.send({ type: 'not-answered', id });
    }
  }

  return {
    state,
    register: () => {
      if (wanted) return;
      wanted = true;
      state.send({ type: 'line', line: 'connecting' });
      start();
      audio.mayRecord().then((microphone) => state.send({ type: 'microphone', microphone }));
    },
    unregister: () => {
      wanted = false;
      again.cancel();
      agent?.stop();
      agent = undefined;
      state.send({ type: 'line', line: 'off' });
    },
    answer: () => {
      if (session && state.get().call?.phase === 'ringing') void answer(session);
    },
    decline: () => {
      if (state.get().call?.phase === 'ringing') session?.terminate(BUSY_HERE);
    },
    hangUp: () => session?.terminate(),
    mute: (on) => {
      if (on) session?.mute({ audio: true });
      else session?.unmute({ audio: true });
    },
  };
}
