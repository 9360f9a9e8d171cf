import type { Patient } from '../api/records';
import type { components } from '../api/schema';
import type { Role } from '../api/types';

/** What the server finds for the words typed: a few of each kind, the best first. */
export type Found = components['schemas']['SearchFound'];

/** One line of the list, and where it leads. */
export interface Hit {
  readonly key: string;
  readonly group: keyof Found;
  readonly title: string;
  readonly more: string | undefined;
  readonly path: string;
}

export function hits(found: Found, role: Role, time: (instant: string) => string): Hit[] {
  return [
    ...found.patients.map((patient) => ({
      key: `p${patient.id}`,
      group: 'patients' as const,
      title: nameOf(patient),
      more: patient.phone ?? undefined,
      path: `/patients/${patient.id}`,
    })),
    ...found.leads.map((lead) => ({
      key: `l${lead.id}`,
      group: 'leads' as const,
      title: lead.name || lead.phone || lead.id,
      more: lead.phone ?? undefined,
      path: role === 'executive' ? `/leads/${lead.id}` : `/desk?${new URLSearchParams({ lead: lead.id })}`,
    })),
    ...found.appointments.map((visit) => ({
      key: `a${visit.id}`,
      group: 'appointments' as const,
      title: visit.patientName ?? visit.doctorName ?? visit.id,
      more: [visit.doctorName, visit.scheduledAt && time(visit.scheduledAt)].filter(Boolean).join(' · '),
      path: visit.patientId ? `/patients/${visit.patientId}` : '/appointments',
    })),
  ];
}

function nameOf({ id, firstName, lastName, phone }: Patient): string {
  return [firstName, lastName].filter(Boolean).join(' ') || phone || id;
}
