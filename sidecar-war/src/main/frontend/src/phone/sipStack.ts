/** As much of JsSIP as the phone uses. */
export interface SipStack {
  readonly UA: new (settings: SipSettings) => SipUserAgent;
  readonly WebSocketInterface: new (url: string) => unknown;
}

export interface SipSettings {
  readonly sockets: readonly unknown[];
  readonly uri: string;
  readonly password: string;
  readonly display_name: string;
  readonly session_timers: boolean;
  readonly connection_recovery_min_interval: number;
  readonly connection_recovery_max_interval: number;
}

export interface SipUserAgent {
  start(): void;
  stop(): void;
  register(): void;
  on(
    event: 'connecting' | 'connected' | 'disconnected' | 'registered' | 'unregistered',
    listener: () => void,
  ): unknown;
  on(event: 'registrationFailed', listener: (failure: SipFailure) => void): unknown;
  on(event: 'newRTCSession', listener: (arrival: SipArrival) => void): unknown;
}

export interface SipFailure {
  readonly cause?: string;
  readonly response?: { readonly status_code: number } | null;
}

export interface SipArrival {
  readonly originator: 'local' | 'remote' | 'system';
  readonly session: SipSession;
  readonly request: SipRequest;
}

export interface SipRequest {
  getHeader(name: string): string | undefined;
}

export interface SipSession {
  readonly id: string;
  readonly remote_identity: { readonly uri: { readonly user: string } };
  answer(options: { mediaStream: MediaStream }): void;
  terminate(options?: { status_code: number }): void;
  mute(what: { audio: boolean }): void;
  unmute(what: { audio: boolean }): void;
  on(event: 'accepted', listener: () => void): unknown;
  on(event: 'ended' | 'failed', listener: (failure: SipFailure) => void): unknown;
  on(event: 'peerconnection', listener: (made: { peerconnection: RTCPeerConnection }) => void): unknown;
}

/** A chunk of its own: an agent at the simulator never loads it. */
export async function loadSipStack(): Promise<SipStack> {
  const loaded = await import('jssip');
  return loaded.default as unknown as SipStack;
}
