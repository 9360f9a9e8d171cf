import { useId } from 'react';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { dayIn } from '../time/day';
import { Field } from '../ui/Field';
import { SelectField } from '../ui/SelectField';
import './booking.css';
import { TimeGrid } from './TimeGrid';
import type { VisitChoice } from './useVisit';

interface VisitFieldsProps {
  choice: VisitChoice;
  /** What is wrong, by field. */
  faults: Readonly<Record<string, string>>;
}

/** Department, doctor, clinic, day and time: each narrows what comes after it. */
export function VisitFields({ choice, faults }: VisitFieldsProps) {
  const { visit, departments, doctors, clinics, times, choose } = choice;
  const hint = useId();
  const placed = visit.doctorId !== '' && visit.clinicId !== '';
  return (
    <>
      <div className="booking-pair">
        <SelectField
          label={t('visit.department')}
          name="department"
          value={visit.department}
          placeholder={t('table.all')}
          choices={departments.map((code) => [code, codeText('department', code) ?? code] as const)}
          onChoose={(value) => choose('department', value)}
        />
        <SelectField
          label={t('visit.doctor')}
          name="doctorId"
          value={visit.doctorId}
          placeholder={t('visit.choose')}
          choices={doctors.map(({ id, name }) => [id, name ?? id] as const)}
          error={faults.doctorId}
          onChoose={(value) => choose('doctorId', value)}
        />
        <SelectField
          label={t('visit.clinic')}
          name="clinicId"
          value={visit.clinicId}
          placeholder={t('visit.choose')}
          choices={clinics.map(({ id, name }) => [id, name ?? id] as const)}
          disabled={visit.doctorId === ''}
          error={faults.clinicId}
          onChoose={(value) => choose('clinicId', value)}
        />
        <Field
          label={t('visit.day')}
          name="day"
          type="date"
          value={visit.day || times.data?.day || ''}
          {...(times.data && { min: dayIn(times.data.zone) })}
          disabled={!placed}
          error={faults.day}
          onChange={(event) => choose('day', event.target.value)}
        />
      </div>
      {placed ? (
        <TimeGrid choice={choice} fault={faults.scheduledAt} />
      ) : (
        <p className="field-hint" id={hint}>
          {t('visit.chooseFirst')}
        </p>
      )}
    </>
  );
}
