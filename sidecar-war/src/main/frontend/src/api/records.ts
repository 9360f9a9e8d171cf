import type { components } from './schema';

type Schemas = components['schemas'];

/** The hospital's records as rows: every field is there, null for what is empty. */
export interface Row {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Saved here; the platform will have it later. */
  pending: boolean;
}

export interface RowPage<R> {
  items: R[];
  nextCursor: string | null;
  total: number;
}

export type Patient = Schemas['Patient'];
export type Lead = Schemas['Lead'];
export type Call = Schemas['Call'];
export type Appointment = Schemas['Appointment'];
export type Doctor = Schemas['Doctor'];
export type Clinic = Schemas['Clinic'];
export type VisitSlot = Schemas['VisitSlot'];
export type Campaign = Schemas['Campaign'];
