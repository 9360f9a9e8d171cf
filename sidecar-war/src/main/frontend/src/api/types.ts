/** The wire contract of the sidecar, as far as the desk uses it. Field names are promises of the contract page. */

/** UTC, ISO 8601 with milliseconds. */
export type Instant = string;

export type Role = 'agent' | 'supervisor' | 'executive' | 'admin';

export interface User {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
}

export interface AgentConfig {
  ozonetelAgentId: string;
  sipExtension?: string;
  sipUri?: string;
  sipWsServer?: string;
  campaignName?: string;
}

/** What the agent's own softphone registers with; the server tells it to nobody else. */
export interface PhoneAccount {
  sipUri: string;
  sipPassword: string;
  sipExtension: string;
  sipWsServer: string;
}

export interface Tenant {
  name: string;
  displayName: string;
  zone: string;
}

export interface Me {
  user: User;
  agentConfig?: AgentConfig;
  csrfToken: string;
  tenant: Tenant;
}

export interface Credentials {
  email: string;
  password: string;
  takeover?: boolean;
}

/** The cookies carry the session; of the login's answer the browser needs only who signed in. */
export interface LoginAnswer {
  user: User;
  agentConfig?: AgentConfig;
  telephony?: Seat;
}

/** Whether the agent is logged in at the telephony vendor; if not, a sentence why. */
export interface Seat {
  ok: boolean;
  detail?: string;
}

export interface SessionHeld {
  heldBy?: string;
  since?: Instant;
  takeoverAllowed?: boolean;
}

export type AgentState = 'OFFLINE' | 'READY' | 'PAUSED' | 'RINGING' | 'IN_CALL' | 'ACW' | 'UNKNOWN';

export interface AgentNow {
  agentId: string;
  name: string;
  state: AgentState;
  reason?: string;
  since: Instant;
  ucid?: string;
}

export type CallState = 'RINGING' | 'ACTIVE' | 'HELD' | 'ENDED';

export interface Caller {
  phone: string;
  name?: string;
  leadId?: string;
  patientId?: string;
}

export interface LiveCall {
  ucid: string;
  agentId?: string;
  caller: Caller;
  direction: string;
  state: CallState;
  since: Instant;
  did?: string;
  /** Proves the unload beacon; told to the call's own agent only. */
  beaconToken?: string;
  /** The agent dialled this call, so its phone answers by itself. */
  autoAnswer?: boolean;
}

export interface ActiveCalls {
  items: LiveCall[];
}

/** A supervisor who speaks into a call; a listening one is not told to the agent. */
export interface Barge {
  kind: string;
  ucid: string;
  agentId?: string;
  active: boolean;
  mode?: string;
  supervisor?: string;
}

export interface StateWish {
  state: 'Ready' | 'Pause' | 'Offline';
  pauseReason?: string;
}

export interface DialRequest {
  phoneNumber: string;
  campaignName?: string;
  leadId?: string;
  missedCallId?: string;
}

export interface DialAnswer {
  status: string;
  ucid: string;
  number?: string;
}

export type CallAction = 'HOLD' | 'UNHOLD' | 'MUTE' | 'UNMUTE' | 'CONFERENCE' | 'KICK_CALL';

export type RecordingAction = 'pause' | 'unPause';

/** What came of a call, in the order in which the form offers it. */
export const DISPOSITIONS = [
  'APPOINTMENT_BOOKED',
  'CALLBACK_REQUESTED',
  'FOLLOW_UP_SCHEDULED',
  'INFO_PROVIDED',
  'NO_ANSWER',
  'WRONG_NUMBER',
  'NOT_INTERESTED',
] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

export interface DispositionRequest {
  ucid: string;
  disposition: Disposition;
  notes?: string;
  callerPhone?: string;
  leadId?: string;
  missedCallId?: string;
  callbackRequested?: boolean;
}

export interface DispositionAnswer {
  alreadyDisposed?: boolean;
  /** The entry that stands. */
  disposition?: Disposition;
  /** `saved` once telephony has it; anything else is told by `detail`. */
  vendor?: string;
  detail?: string;
}

export type CallbackStatus =
  | 'PENDING_CALLBACK'
  | 'CALLBACK_ATTEMPTED'
  | 'CALLBACK_COMPLETED'
  | 'INVALID'
  | 'WRONG_NUMBER';

export interface MissedCall {
  id: string;
  ucid: string;
  callerPhone: string;
  callerName?: string;
  did?: string;
  campaignName?: string;
  startedAt: Instant;
  callbackStatus: CallbackStatus;
  missedCallCount: number;
  slaDueAt?: Instant;
  ownerAgentId?: string;
  /** How the promise to call back ended; absent or null while it is open. */
  end?: MissedCallEnd | null;
  endedAt?: Instant | null;
  /** False while the record waits for the platform; the call itself is safe. */
  stored?: boolean;
}

export type MissedCallEnd = 'RECOVERED' | 'REACHED_ELSEWHERE' | 'EXPIRED' | 'NO_PATIENT';

/** An agent's missed calls by callback status, each group latest first and cut off; the totals are of whole groups. */
export interface MissedQueue {
  pending: MissedCall[];
  attempted: MissedCall[];
  completed: MissedCall[];
  invalid: MissedCall[];
  wrongNumber: MissedCall[];
  totals: Partial<Record<CallbackStatus, number>>;
}

export type SlaStatus = 'low' | 'medium' | 'high' | 'critical';

export type TaskType = 'missed_call' | 'follow_up' | 'campaign_lead' | 'attempt_2' | 'attempt_3';

export interface ScoreBreakdown {
  baseScore: number;
  slaMultiplier: number;
  campaignMultiplier: number;
  rulesApplied: string[];
}

export interface WorklistItem {
  id: string;
  type: TaskType;
  name?: string | null;
  phone: string;
  source?: string;
  campaignName?: string;
  did?: string;
  lastInteraction?: Instant;
  lastDisposition?: string;
  /** How often they were missed, or called without being reached. */
  attempts?: number;
  createdAt: Instant;
  /** What was promised, such as the time of a follow-up. */
  dueAt?: Instant;
  /** When the rules' clock runs out. */
  slaDueAt?: Instant;
  ownerAgentId?: string;
  missedCallId?: string;
  leadId?: string;
  patientId?: string;
  score: number;
  slaStatus: SlaStatus;
  slaElapsedPercent: number;
  scoreBreakdown?: ScoreBreakdown;
}

export interface Worklist {
  generatedAt: Instant;
  rulesVersion: number;
  /** In the order in which they are to be called. */
  items: WorklistItem[];
  totals: { open: number } & Partial<Record<TaskType, number>>;
  nextCursor?: string | null;
}

/** Why an item has its score: the contributions of its rules add up to it. */
export interface Explanation {
  score: number;
  scoreBreakdown: ScoreBreakdown;
  rules: ExplainedRule[];
}

export interface ExplainedRule {
  id: string;
  name: string;
  enabled: boolean;
  matched: boolean;
  weight: number;
  contribution: number;
  conditions: ExplainedCondition[];
}

/** One comparison of a rule; `actual` is absent or null when it is not known. */
export interface ExplainedCondition {
  fact: string;
  operator: string;
  value: FactValue;
  actual?: FactValue | null;
  holds: boolean;
}

export type FactValue = string | number | boolean | readonly (string | number)[];

export interface Notice {
  kind: string;
  text: string;
}

/** A hospital's look. Every part may be missing. */
export interface Theme {
  brand?: { name?: string; hospitalName?: string; logo?: string };
  colors?: { brand?: Record<string, string> };
  typography?: { body?: string; display?: string };
  login?: {
    title?: string;
    subtitle?: string;
    showGoogleSignIn?: boolean;
    showForgotPassword?: boolean;
    poweredBy?: { label?: string; url?: string };
  };
  sidebar?: { title?: string; subtitle?: string };
}
