import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSimulatedPhone } from './simulatedPhone';

const account = {
  sipUri: 'sip:500964@sim',
  sipPassword: 'secret',
  sipExtension: '500964',
  sipWsServer: 'ws://127.0.0.1:4300/sim/phone',
};

class Socket {
  readyState = WebSocket.OPEN;
  readonly sent: unknown[] = [];
  onopen = () => {};
  onmessage = (_: { data: string }) => {};
  onclose = (_: { code: number }) => {};
  send = (text: string) => this.sent.push(JSON.parse(text));
  close = () => this.onclose({ code: 1000 });
  tells(event: string, fields = {}) {
    this.onmessage({ data: JSON.stringify({ event, ...fields }) });
  }
}

function phoneAt() {
  const sockets: Socket[] = [];
  const trace = vi.fn();
  const phone = createSimulatedPhone(account, trace, () => {
    const socket = new Socket();
    sockets.push(socket);
    return socket as unknown as WebSocket;
  });
  phone.register();
  const latest = () => sockets[sockets.length - 1] as Socket;
  latest().onopen();
  return { phone, trace, sockets, latest };
}

const incoming = { ucid: '42', from: '9845012345' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a phone of the simulator', () => {
  test('registers with its password, which is in no trace', () => {
    const { phone, latest, trace } = phoneAt();
    expect(latest().sent).toEqual([{ order: 'register', extension: '500964', password: 'secret' }]);
    latest().tells('registered');
    expect(phone.state.get().line).toBe('registered');
    expect(JSON.stringify(trace.mock.calls)).not.toContain('secret');
  });

  test('rings, answers and hangs up', () => {
    const { phone, latest } = phoneAt();
    latest().tells('incoming', incoming);
    expect(phone.state.get().call).toEqual({ id: '42', phase: 'ringing', ...incoming });
    phone.answer();
    phone.answer();
    expect(latest().sent.slice(1)).toEqual([{ order: 'answer', ucid: '42' }]);
    latest().tells('connected', { ucid: '42' });
    phone.hangUp();
    expect(latest().sent.at(-1)).toEqual({ order: 'hangUp', ucid: '42' });
    latest().tells('ended', { ucid: '42' });
    expect(phone.state.get().call).toBeUndefined();
  });

  test('declines', () => {
    const { phone, latest } = phoneAt();
    latest().tells('incoming', incoming);
    phone.decline();
    expect(latest().sent.at(-1)).toEqual({ order: 'decline', ucid: '42' });
  });

  test('reconnects, later each time, and finds the call that it had', () => {
    const { phone, sockets, latest } = phoneAt();
    latest().tells('incoming', incoming);
    latest().onclose({ code: 1006 });
    expect(phone.state.get()).toMatchObject({ line: 'lost', call: undefined });
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(2);
    latest().onclose({ code: 1006 });
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(3);
    latest().tells('registered');
    latest().tells('connected', { ucid: '42' });
    expect(phone.state.get()).toMatchObject({ line: 'registered', call: { ucid: '42', phase: 'connected' } });
  });

  test('reconnects at once when the network is back', () => {
    const { sockets, latest } = phoneAt();
    latest().onclose({ code: 1006 });
    window.dispatchEvent(new Event('online'));
    expect(sockets).toHaveLength(2);
  });

  test.each([
    [4401, 'refused'],
    [4409, 'elsewhere'],
  ])('does not come back after %i', (code, line) => {
    const { phone, sockets, latest } = phoneAt();
    latest().onclose({ code });
    vi.advanceTimersByTime(120_000);
    expect(phone.state.get().line).toBe(line);
    expect(sockets).toHaveLength(1);
  });

  test('is silent once unregistered', () => {
    const { phone, sockets } = phoneAt();
    phone.unregister();
    vi.advanceTimersByTime(120_000);
    expect(phone.state.get().line).toBe('off');
    expect(sockets).toHaveLength(1);
  });
});
