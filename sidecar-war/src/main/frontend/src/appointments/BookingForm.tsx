import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { createRow } from '../api/lists';
import { Problem } from '../api/problem';
import type { Appointment, Patient } from '../api/records';
import { t } from '../i18n';
import { PERSON } from '../person/context';
import { fullName } from '../person/names';
import { LISTS, useRow } from '../table/queries';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { Field } from '../ui/Field';
import { useNotices } from '../ui/notices';
import { saved } from '../ui/saved';
import { VISIT_TIMES } from './times';
import { useVisit } from './useVisit';
import { VisitFields } from './VisitFields';
import { VisitorChoice } from './VisitorChoice';
import { missingOfVisit, missingOfVisitor, refusedVisit } from './visitFaults';
import { type Visitor, visitorFields } from './visitor';

interface BookingFormProps {
  /** The number on the line. */
  phone?: string;
  /** The patient, when it can be nobody else. */
  patientId?: string;
  /** Whose number is on the line: probably, but a daughter may book for her mother. */
  probably?: string;
  leadId?: string;
  onBooked(appointment: Appointment): void;
}

/** Books a visit, in a call and outside one. What the server refuses is said at its field, and nothing typed is lost. */
export function BookingForm({ phone, patientId, probably, leadId, onBooked }: BookingFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const notices = useNotices();
  const choice = useVisit();
  const { data: known } = useRow<Patient>('patients', patientId);
  const [chosen, setChosen] = useState<Visitor | undefined>(
    probably ? { kind: 'stored', patientId: probably } : undefined,
  );
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const visitor: Visitor | undefined = patientId ? { kind: 'stored', patientId } : chosen;

  const book = useMutation({
    mutationFn: (who: Visitor) => {
      const { doctorId, clinicId, scheduledAt } = choice.visit;
      return createRow<Appointment>('appointments', {
        ...visitorFields(who),
        ...(leadId && { leadId }),
        doctorId,
        clinicId,
        scheduledAt,
        ...(reason.trim() && { reasonForVisit: reason.trim() }),
      });
    },
    onSuccess: (visit) => {
      const when = visit.scheduledAt
        ? clockTime(visit.scheduledAt, choice.times.data?.zone, serverNow())
        : '';
      notices.say(saved(t('visit.booked', { when, doctor: visit.doctorName ?? '' }), visit));
      for (const queryKey of [[LISTS, 'appointments'], [LISTS, 'patients'], [PERSON]])
        void queries.invalidateQueries({ queryKey });
      onBooked(visit);
    },
    onError: (fault) => {
      if (fault instanceof Problem && fault.status === 409) choice.choose('scheduledAt', '');
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: [VISIT_TIMES] }),
  });
  const refused = refusedVisit(book.error);
  const faults = { ...refused.fields, ...missing };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (book.isPending) return;
    const found = { ...missingOfVisitor(visitor), ...missingOfVisit(choice.visit) };
    setMissing(found);
    const first = Object.keys(found)[0];
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (visitor) book.mutate(visitor);
  };

  return (
    <form
      ref={form}
      className="form booking"
      noValidate
      aria-label={t('visit.book')}
      data-testid="booking"
      onSubmit={submit}
      onChange={() => setMissing({})}
    >
      {patientId ? (
        <p>
          {t('visit.for')} <strong>{known && (fullName(known) ?? t('patients.noName'))}</strong>
        </p>
      ) : (
        <VisitorChoice phone={phone} visitor={visitor} faults={faults} onChoose={setChosen} />
      )}
      <VisitFields choice={choice} faults={faults} />
      <Field
        label={t('visit.reason')}
        name="reasonForVisit"
        maxLength={1000}
        value={reason}
        error={faults.reasonForVisit}
        onChange={(event) => setReason(event.target.value)}
      />
      {refused.rest && (
        <p className="field-error" role="alert">
          {refused.rest}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={book.isPending}>
          {book.isPending ? t('visit.booking') : t('visit.book')}
        </button>
      </div>
    </form>
  );
}
