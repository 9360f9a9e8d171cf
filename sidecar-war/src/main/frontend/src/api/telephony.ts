import { http } from './endpoints';
import type {
  CallAction,
  DialAnswer,
  DialRequest,
  DispositionAnswer,
  DispositionRequest,
  RecordingAction,
  StateWish,
} from './types';

/** What an agent orders of the telephony vendor, through the sidecar. */
export const telephony = {
  chooseState: (agentId: string, wish: StateWish) =>
    http.post<void>('/api/ozonetel/agent-state', { agentId, ...wish }),

  logIn: (agentId: string) => http.post<void>('/api/ozonetel/agent-login', { agentId }),

  dial: (agentId: string, call: DialRequest) =>
    http.post<DialAnswer>('/api/ozonetel/dial', { agentId, ...call }),

  control: (agentId: string, ucid: string, action: CallAction, conferenceNumber?: string) =>
    http.post<void>('/api/ozonetel/call-control', {
      agentId,
      ucid,
      action,
      ...(conferenceNumber !== undefined && { conferenceNumber }),
    }),

  record: (agentId: string, ucid: string, action: RecordingAction) =>
    http.post<void>('/api/ozonetel/recording', { agentId, ucid, action }),

  dispose: (agentId: string, entry: DispositionRequest) =>
    http.post<DispositionAnswer>(DISPOSE_PATH, { agentId, ...entry }),
};

export const DISPOSE_PATH = '/api/ozonetel/dispose';

export type Telephony = typeof telephony;
