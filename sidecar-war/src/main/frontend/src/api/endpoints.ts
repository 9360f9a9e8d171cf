import type { Found } from '../search/results';
import { noteServerTime } from '../time/clock';
import { createHttp } from './http';
import type {
  ActiveCalls,
  AgentNow,
  CallbackStatus,
  Credentials,
  Explanation,
  LoginAnswer,
  Me,
  MissedCall,
  MissedQueue,
  PhoneAccount,
  Theme,
  Worklist,
} from './types';

export const http = createHttp(undefined, noteServerTime);

export const readTheme = (signal?: AbortSignal) => http.get<Theme>('/api/config/theme', signal);

export async function readMe(signal?: AbortSignal): Promise<Me> {
  const me = await http.get<Me>('/api/auth/me', signal);
  http.setCsrfToken(me.csrfToken);
  return me;
}

/** What the agent's own softphone registers with. */
export const readPhoneAccount = (signal?: AbortSignal) => http.get<PhoneAccount>('/api/auth/phone', signal);

export const signIn = (credentials: Credentials) =>
  http.post<LoginAnswer>('/api/auth/login', credentials, { session: false });

export const signOut = () => http.post<void>('/api/auth/logout');

export const beat = () => http.post<void>('/api/auth/heartbeat');

export const readAgentState = (agentId: string, signal?: AbortSignal) =>
  http.get<AgentNow>(`/api/supervisor/agent-state?${new URLSearchParams({ agentId })}`, signal);

export const readActiveCalls = (agentId: string, signal?: AbortSignal) =>
  http.get<ActiveCalls>(`/api/supervisor/active-calls?${new URLSearchParams({ agentId })}`, signal);

/** Which part of the worklist; all of it when nothing is said. */
export interface WorklistPart {
  /** Task types, separated by commas. */
  type?: string;
  /** Words of a name, number, source or campaign. */
  q?: string;
}

/** As many rows as the server gives at once. */
export const readWorklist = (agentId: string, part: WorklistPart, signal?: AbortSignal) =>
  http.get<Worklist>(`/api/worklist?${new URLSearchParams({ agentId, ...part })}`, signal);

export const readMissedQueue = (agentId: string, signal?: AbortSignal) =>
  http.get<MissedQueue>(`/api/missed-queue?${new URLSearchParams({ agentId })}`, signal);

export const settleMissedCall = (agentId: string, id: string, status: CallbackStatus) =>
  http.patch<MissedCall>(`/api/missed-queue/${encodeURIComponent(id)}/status`, { agentId, status });

/** 2 to 100 characters. */
export const search = (words: string, signal?: AbortSignal) =>
  http.get<Found>(`/api/search?${new URLSearchParams({ q: words })}`, signal);

export const explain = (itemId: string, signal?: AbortSignal) =>
  http.get<Explanation>(`/api/rules/explain/${encodeURIComponent(itemId)}`, signal);
