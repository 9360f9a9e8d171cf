import { useQuery } from '@tanstack/react-query';
import { http } from '../../api/endpoints';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

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

/** After an undo with the leads that somebody has touched since, and how many they are. */
export type LeadImport = Schemas['LeadImportStanding'];

/** With columns, each with the lead's field that its heading suggests. */
export type BroughtImport = LeadImport & Required<Pick<LeadImport, 'sample' | 'suggestedMapping'>>;

export type CheckedImport = LeadImport & Required<Pick<LeadImport, 'faults'>>;

export type CheckWish = Schemas['ImportMappingWish'];

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

export const isGoingOn = (state: LeadImport['state'] | undefined) =>
  state === 'RUNNING' || state === 'UNDOING';

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
      (await http.get<Schemas['LeadImportPage']>('/api/lead-imports', signal)).items,
  });
}
