import type { Instant } from './types';

/** The hospital's records as rows: every field is there, null for what is empty. */

export interface Row {
  id: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Saved here; the platform will have it later. */
  pending: boolean;
}

export interface RowPage<R> {
  items: R[];
  nextCursor: string | null;
  total: number;
}

type Text = string | null;

export interface Patient extends Row {
  firstName: Text;
  lastName: Text;
  phone: Text;
  email: Text;
  gender: Text;
  dateOfBirth: Text;
  patientType: Text;
}

export interface Lead extends Row {
  name: Text;
  phone: Text;
  email: Text;
  source: Text;
  status: Text;
  priority: Text;
  interestedService: Text;
  contactAttempts: number | null;
  lastContacted: Instant | null;
  utmCampaign: Text;
  aiSummary: Text;
  campaignId: Text;
  assignedAgentId: Text;
  patientId: Text;
}

export interface Call extends Row {
  ucid: string;
  direction: Text;
  callStatus: Text;
  callerPhone: Text;
  did: Text;
  campaignName: Text;
  startedAt: Instant | null;
  answeredAt: Instant | null;
  endedAt: Instant | null;
  durationSec: number | null;
  talkSec: number | null;
  holdSec: number | null;
  wrapSec: number | null;
  agentId: Text;
  disposition: Text;
  recordingUrl: Text;
  transferredTo: Text;
  patientId: Text;
  leadId: Text;
}

export interface Appointment extends Row {
  scheduledAt: Instant | null;
  durationMin: number | null;
  status: Text;
  doctorName: Text;
  department: Text;
  reasonForVisit: Text;
  doctorId: Text;
  clinicId: Text;
  patientId: Text;
  patientName?: Text;
  patientPhone?: Text;
  leadId: Text;
}

export interface Doctor extends Row {
  name: Text;
  department: Text;
  specialty: Text;
  clinicId: Text;
}

export interface Clinic extends Row {
  name: Text;
  city: Text;
  active: boolean | null;
}

export interface VisitSlot extends Row {
  doctorId: string;
  clinicId: string;
}

export interface Campaign extends Row {
  name: Text;
}
