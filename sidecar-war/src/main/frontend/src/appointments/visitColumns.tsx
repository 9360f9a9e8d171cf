import type { Appointment } from '../api/records';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import type { Column } from '../table/RecordTable';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { CallNumber } from '../ui/CallNumber';

export function visitColumns(me: Me, clinics: ReadonlyMap<string, string>): Column<Appointment>[] {
  return [
    {
      name: 'visit.time',
      sort: 'scheduledAt',
      cell: ({ scheduledAt }) => (scheduledAt ? clockTime(scheduledAt, me.tenant.zone, serverNow()) : '–'),
    },
    { name: 'visit.patient', cell: ({ patientName }) => patientName ?? t('patients.noName') },
    {
      name: 'person.phone',
      cell: ({ patientPhone, patientName, leadId }) => (
        <CallNumber
          me={me}
          number={patientPhone ?? null}
          task={{ ...(patientName && { name: patientName }), ...(leadId && { leadId }) }}
        />
      ),
    },
    { name: 'visit.status', cell: ({ status }) => codeText('visit', status) },
    { name: 'visit.doctor', sort: 'doctorName', cell: ({ doctorName }) => doctorName },
    { name: 'visit.department', cell: ({ department }) => codeText('department', department) },
    { name: 'visit.clinic', cell: ({ clinicId }) => clinicId && clinics.get(clinicId) },
    {
      name: 'visit.reason',
      cell: ({ reasonForVisit }) => <span className="records-note">{reasonForVisit}</span>,
    },
  ];
}
