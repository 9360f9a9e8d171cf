import type { components } from './schema';

/** The wire contract of the sidecar, as far as the desk uses it: the shapes that the OpenAPI document has, and the others. */
type Schemas = components['schemas'];

/** UTC, ISO 8601 with milliseconds. */
export type Instant = string;

export type User = Schemas['User'];
export type Role = User['role'];
export type AgentConfig = Schemas['AgentConfig'];
export type Me = Schemas['Me'];

/** What the agent's own softphone registers with; the server tells it to nobody else. */
export type PhoneAccount = Schemas['PhoneAccount'];

export interface Credentials {
  email: string;
  password: string;
  takeover?: boolean;
}

/** The cookies carry the session; of the login's answer the browser needs only who signed in. */
export type LoginAnswer = Pick<Schemas['LoginAnswer'], 'user' | 'agentConfig' | 'telephony'>;

/** Whether the agent is logged in at the telephony vendor; if not, a sentence why. */
export type Seat = Schemas['Seat'];

export interface SessionHeld {
  heldBy?: string;
  since?: Instant;
  takeoverAllowed?: boolean;
}

export type AgentNow = Schemas['AgentNow'];
export type AgentState = AgentNow['state'];

/** With a proof for the unload beacon, and whether its phone answers by itself: told to the call's own agent only. */
export type LiveCall = Schemas['LiveCall'];
export type CallState = LiveCall['state'];
export type Caller = LiveCall['caller'];
export type ActiveCalls = Schemas['ActiveCalls'];

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

export type DialAnswer = Schemas['DialAnswer'];

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

/** The entry that stands; `vendor` is `saved` once telephony has it, anything else is told by `detail`. */
export type DispositionAnswer = Schemas['DispositionAnswer'];

/** `stored` is false while the record waits for the platform; the call itself is safe. */
export type MissedCall = Schemas['MissedCall'];
export type CallbackStatus = MissedCall['callbackStatus'];

/** An agent's missed calls by callback status, each group latest first and cut off; the totals are of whole groups. */
export type MissedQueue = Schemas['MissedQueue'];

export type WorklistItem = Schemas['WorklistItem'];
export type TaskType = WorklistItem['type'];
export type SlaStatus = WorklistItem['slaStatus'];
export type ScoreBreakdown = Schemas['ScoreBreakdown'];
export type Worklist = Schemas['Worklist'];

/** Why an item has its score: the contributions of its rules add up to it. */
export type Explanation = Omit<Schemas['Explanation'], 'rules'> & { rules: ExplainedRule[] };
export type ExplainedRule = Omit<Schemas['ExplainedRule'], 'conditions'> & {
  conditions: ExplainedCondition[];
};

/** One comparison of a rule; `actual` is null when it is not known. */
export type ExplainedCondition = Omit<Schemas['ExplainedCondition'], 'value' | 'actual'> & {
  value: FactValue;
  actual?: FactValue | null;
};

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
