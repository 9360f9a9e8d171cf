import { useQuery } from '@tanstack/react-query';
import { http } from '../../api/endpoints';
import type { Instant } from '../../api/types';

export type ImportState = 'UPLOADED' | 'CHECKED' | 'RUNNING' | 'DONE' | 'UNDOING' | 'UNDONE';

/** What a column of a file can be. */
export const LEAD_COLUMNS = [
  'name',
  'firstName',
  'lastName',
  'phone',
  'email',
  'interestedService',
  'source',
  'utmSource',
  'utmMedium',
  'utmCampaign',
] as const;

export interface LeadImport {
  id: string;
  state: ImportState;
  importedBy: string;
  createdAt: Instant;
  columns: string[];
  rows: number;
  counts?: { newLeads: number; duplicateInFile: number; duplicateInHospital: number; invalid: number };
  progress?: {
    total: number;
    done: number;
    created: number;
    duplicateSinceCheck: number;
    refused: number;
    undone: number;
    removed: number;
  };
  /** After an undo: leads that somebody has touched since, and how many they are. */
  stayed?: { line: number; leadId: string; reason: string }[];
  stayedTotal?: number;
}

export interface BroughtImport extends LeadImport {
  sample: string[][];
  /** Columns, each with the lead's field that its heading suggests. */
  suggestedMapping: Record<string, string>;
}

export interface CheckedImport extends LeadImport {
  faults: { line: number; verdict: string; reasons: string[] }[];
}

export interface CheckWish {
  mapping: Record<string, string>;
  campaignId?: string;
  source?: string;
}

export const IMPORTS = 'lead-imports';
export const LARGEST_BYTES = 10 * 1024 * 1024;

const at = (id: string) => `/api/lead-imports/${encodeURIComponent(id)}`;

export async function bringImport(file: File): Promise<BroughtImport> {
  const headers = { 'Content-Type': 'text/csv' };
  const response = await http.open('/api/lead-imports', { method: 'POST', headers, body: file });
  return response.json() as Promise<BroughtImport>;
}

export const checkImport = (id: string, wish: CheckWish) => http.post<CheckedImport>(`${at(id)}/check`, wish);

export const startImport = (id: string) => http.post<LeadImport>(`${at(id)}/start`);

export const undoImport = (id: string) => http.post<LeadImport>(`${at(id)}/undo`);

export const reportOf = (id: string) => `${at(id)}/report`;

export const isGoingOn = (state: ImportState | undefined) => state === 'RUNNING' || state === 'UNDOING';

const LOOK_EVERY_MS = 1_000;

/** An import, looked at again while it goes on. */
export function useImport(id: string) {
  return useQuery({
    queryKey: [IMPORTS, id],
    queryFn: ({ signal }) => http.get<LeadImport>(at(id), signal),
    refetchInterval: ({ state }) => (isGoingOn(state.data?.state) ? LOOK_EVERY_MS : false),
  });
}

export function useImports() {
  return useQuery({
    queryKey: [IMPORTS],
    queryFn: async ({ signal }) =>
      (await http.get<{ items: LeadImport[] }>('/api/lead-imports', signal)).items,
  });
}
