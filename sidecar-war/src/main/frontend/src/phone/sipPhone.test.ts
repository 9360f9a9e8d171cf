import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallAudio } from './callAudio';
import { createSipPhone } from './sipPhone';
import type { SipStack } from './sipStack';

const account = {
  sipUri: 'sip:500964@hospital',
  sipPassword: 'secret',
  sipExtension: '500964',
  sipWsServer: 'wss://sip.example:444',
};

type Listener = (told?: unknown) => void;

class Speaks {
  private readonly listeners = new Map<string, Listener[]>();
  on = (event: string, listener: Listener) =>
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  tells = (event: string, told?: unknown) => {
    for (const listener of this.listeners.get(event) ?? []) listener(told);
  };
}

class Agent extends Speaks {
  start = vi.fn();
  stop = vi.fn();
  register = vi.fn();
  constructor(readonly settings: unknown) {
    super();
    agents.push(this);
  }
}

class Session extends Speaks {
  remote_identity = { uri: { user: '9845012345' } };
  answer = vi.fn();
  terminate = vi.fn();
  mute = vi.fn();
  unmute = vi.fn();
  constructor(readonly id: string) {
    super();
  }
}

let agents: Agent[] = [];
const stream = {} as MediaStream;
const audio = {
  mayRecord: vi.fn<CallAudio['mayRecord']>(),
  microphone: vi.fn<CallAudio['microphone']>(),
  play: vi.fn(),
  release: vi.fn(),
};
const trace = vi.fn();

async function registered() {
  const stack = { UA: Agent, WebSocketInterface: class {} } as unknown as SipStack;
  const phone = createSipPhone(account, trace, async () => stack, audio);
  phone.register();
  await vi.waitFor(() => expect(agents).toHaveLength(1));
  const agent = agents[0] as Agent;
  agent.tells('registered');
  const invite = (id: string, headers: Record<string, string> = {}) => {
    const session = new Session(id);
    const request = { getHeader: (name: string) => headers[name] };
    agent.tells('newRTCSession', { originator: 'remote', session, request });
    return session;
  };
  return { phone, agent, invite };
}

beforeEach(() => {
  agents = [];
  vi.clearAllMocks();
  audio.mayRecord.mockResolvedValue('ready');
  audio.microphone.mockResolvedValue(stream);
});
afterEach(() => vi.useRealTimers());

describe('a SIP phone', () => {
  test('registers as its agent, and writes down no password', async () => {
    const { phone, agent } = await registered();
    expect(agent.settings).toMatchObject({ uri: account.sipUri, password: 'secret' });
    expect(phone.state.get().line).toBe('registered');
    expect(JSON.stringify(trace.mock.calls)).not.toContain('secret');
  });

  test('knows the UCID of the INVITE', async () => {
    const { phone, invite } = await registered();
    invite('a', { 'X-UCID': ' 90621724045827 ' });
    expect(phone.state.get().call).toEqual({
      id: 'a',
      ucid: '90621724045827',
      from: '9845012345',
      phase: 'ringing',
    });
  });

  test('takes nothing else for a UCID', async () => {
    const { phone, invite } = await registered();
    invite('a', { 'X-UCID': 'unknown' });
    expect(phone.state.get().call?.ucid).toBeUndefined();
  });

  test('answers with the microphone and is connected', async () => {
    const { phone, invite } = await registered();
    const session = invite('a');
    phone.answer();
    await vi.waitFor(() => expect(session.answer).toHaveBeenCalledExactlyOnceWith({ mediaStream: stream }));
    session.tells('accepted');
    expect(phone.state.get().call?.phase).toBe('connected');
    session.tells('ended', { cause: 'Terminated' });
    expect(phone.state.get().call).toBeUndefined();
    expect(audio.release).toHaveBeenCalled();
  });

  test('that may not use the microphone keeps ringing and says so', async () => {
    const { phone, invite } = await registered();
    audio.microphone.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const session = invite('a');
    phone.answer();
    await vi.waitFor(() => expect(phone.state.get().microphone).toBe('refused'));
    expect(phone.state.get().call?.phase).toBe('ringing');
    expect(session.answer).not.toHaveBeenCalled();
  });

  test('does not answer a caller who gave up while the microphone was asked for', async () => {
    const { phone, invite } = await registered();
    const session = invite('a');
    phone.answer();
    session.tells('failed', { cause: 'Canceled' });
    await vi.waitFor(() => expect(audio.release).toHaveBeenCalled());
    expect(session.answer).not.toHaveBeenCalled();
  });

  test('is busy for a second call', async () => {
    const { phone, invite } = await registered();
    invite('a');
    expect(invite('b').terminate).toHaveBeenCalledExactlyOnceWith({ status_code: 486 });
    expect(phone.state.get().call?.id).toBe('a');
  });

  test('declines for this phone only, hangs up, mutes', async () => {
    const { phone, invite } = await registered();
    const session = invite('a');
    phone.decline();
    expect(session.terminate).toHaveBeenLastCalledWith({ status_code: 486 });
    phone.mute(true);
    expect(session.mute).toHaveBeenCalledWith({ audio: true });
    phone.hangUp();
    expect(session.terminate).toHaveBeenLastCalledWith();
  });

  test('that is cut is lost, until it has registered again', async () => {
    const { phone, agent } = await registered();
    agent.tells('disconnected');
    expect(phone.state.get().line).toBe('lost');
    agent.tells('registered');
    expect(phone.state.get().line).toBe('registered');
  });

  test('with a wrong password is refused and does not try again', async () => {
    const { phone, agent } = await registered();
    vi.useFakeTimers();
    agent.tells('registrationFailed', { cause: 'Rejected', response: { status_code: 403 } });
    vi.advanceTimersByTime(60_000);
    expect(phone.state.get().line).toBe('refused');
    expect(agent.register).not.toHaveBeenCalled();
  });

  test('that the server could not register tries again', async () => {
    const { phone, agent } = await registered();
    vi.useFakeTimers();
    agent.tells('registrationFailed', { cause: 'Request Timeout', response: null });
    expect(phone.state.get().line).toBe('lost');
    vi.advanceTimersByTime(1_000);
    expect(agent.register).toHaveBeenCalledOnce();
  });
});
