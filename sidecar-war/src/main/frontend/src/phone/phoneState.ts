/** `elsewhere`: another window of this browser has the phone. */
export type Line = 'off' | 'connecting' | 'registered' | 'lost' | 'refused' | 'elsewhere';

export type Microphone = 'ready' | 'refused' | 'missing';

/** The one call at the phone. */
export interface PhoneCall {
  readonly id: string;
  /** As the phone was told, which a vendor may leave out. */
  readonly ucid: string | undefined;
  readonly from: string;
  readonly phase: 'ringing' | 'answering' | 'connected';
}

export interface PhoneState {
  readonly line: Line;
  readonly microphone: Microphone;
  readonly call: PhoneCall | undefined;
}

export type PhoneEvent =
  | { type: 'line'; line: Line }
  | { type: 'microphone'; microphone: Microphone }
  | { type: 'rings'; id: string; ucid: string | undefined; from: string }
  | { type: 'answering'; id: string }
  | { type: 'not-answered'; id: string }
  | { type: 'connected'; id: string; ucid?: string | undefined }
  | { type: 'ended'; id: string };

export const SILENT_PHONE: PhoneState = { line: 'off', microphone: 'ready', call: undefined };

export function applyToPhone(state: PhoneState, event: PhoneEvent): PhoneState {
  switch (event.type) {
    case 'line':
      return state.line === event.line ? state : { ...state, line: event.line };
    case 'microphone':
      return state.microphone === event.microphone ? state : { ...state, microphone: event.microphone };
    case 'rings':
      if (state.call) return state;
      return { ...state, call: { id: event.id, ucid: event.ucid, from: event.from, phase: 'ringing' } };
    case 'answering':
      return enter(state, event.id, 'answering');
    case 'not-answered':
      return enter(state, event.id, 'ringing');
    case 'connected':
      // A phone that comes back is told of the call that it had.
      if (!state.call)
        return { ...state, call: { id: event.id, ucid: event.ucid, from: '', phase: 'connected' } };
      return enter(state, event.id, 'connected');
    case 'ended':
      return state.call?.id === event.id ? { ...state, call: undefined } : state;
  }
}

function enter(state: PhoneState, id: string, phase: PhoneCall['phase']): PhoneState {
  return state.call?.id === id ? { ...state, call: { ...state.call, phase } } : state;
}
