import { type Faults, faultsOf } from '../api/faults';
import { Problem } from '../api/problem';
import { type TextKey, t } from '../i18n';
import type { Visit } from './visit';
import type { Visitor } from './visitor';

const FIELDS = [
  'patientId',
  'newPatient.firstName',
  'newPatient.lastName',
  'newPatient.phone',
  'doctorId',
  'clinicId',
  'day',
  'scheduledAt',
  'reasonForVisit',
];

/** What the server refuses at the time that was chosen. */
const AT_THE_TIME: Readonly<Record<string, TextKey>> = {
  'slot-taken': 'visit.fault.taken',
  'appointment-in-past': 'visit.fault.past',
  'outside-visit-hours': 'visit.fault.outside',
  'clinic-closed': 'visit.fault.closed',
};

/** What the server has against a visit, at the field that it is about. */
export function refusedVisit(fault: Error | null): Faults {
  const known = fault instanceof Problem ? AT_THE_TIME[fault.type.split('/').pop() ?? ''] : undefined;
  return known ? { fields: { scheduledAt: t(known) }, rest: undefined } : faultsOf(fault, FIELDS);
}

export function missingOfVisit({ doctorId, clinicId, scheduledAt }: Visit): Record<string, string> {
  return {
    ...(!doctorId && { doctorId: t('visit.missing.doctor') }),
    ...(doctorId && !clinicId && { clinicId: t('visit.missing.clinic') }),
    ...(doctorId && clinicId && !scheduledAt && { scheduledAt: t('visit.missing.time') }),
  };
}

export function missingOfVisitor(visitor: Visitor | undefined): Record<string, string> {
  if (!visitor) return { patientId: t('visit.missing.patient') };
  if (visitor.kind === 'stored') return {};
  return {
    ...(!visitor.firstName.trim() && { 'newPatient.firstName': t('visit.missing.firstName') }),
    ...(!visitor.phone.trim() && { 'newPatient.phone': t('dial.missing') }),
  };
}
