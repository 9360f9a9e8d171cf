import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeRow } from '../api/lists';
import { Problem } from '../api/problem';
import type { Appointment } from '../api/records';
import { t } from '../i18n';
import { PERSON } from '../person/context';
import { LISTS } from '../table/queries';
import { serverNow } from '../time/clock';
import { dayIn } from '../time/day';
import { useNotices } from '../ui/notices';
import { saved } from '../ui/saved';
import { VISIT_TIMES } from './times';
import { useVisit } from './useVisit';
import { VisitFields } from './VisitFields';
import { missingOfVisit, refusedVisit } from './visitFaults';

interface MoveFormProps {
  appointment: Appointment;
  zone: string;
  onMoved(): void;
}

const USUAL_MINUTES = 30;

/** Another time, doctor or clinic for a visit that is booked. */
export function MoveForm({ appointment, zone, onMoved }: MoveFormProps) {
  const queries = useQueryClient();
  const notices = useNotices();
  const { id, durationMin, scheduledAt } = appointment;
  const choice = useVisit(
    {
      department: appointment.department ?? '',
      doctorId: appointment.doctorId ?? '',
      clinicId: appointment.clinicId ?? '',
      day: scheduledAt && Date.parse(scheduledAt) > serverNow() ? dayIn(zone, Date.parse(scheduledAt)) : '',
      scheduledAt: scheduledAt ?? '',
    },
    { id, durationMin: durationMin ?? USUAL_MINUTES },
  );
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const move = useMutation({
    mutationFn: () => {
      const { doctorId, clinicId, scheduledAt } = choice.visit;
      return changeRow<Appointment>('appointments', id, { doctorId, clinicId, scheduledAt });
    },
    onSuccess: (visit) => {
      notices.say(saved(t('visit.moved'), visit));
      for (const queryKey of [[LISTS, 'appointments'], [PERSON]])
        void queries.invalidateQueries({ queryKey });
      onMoved();
    },
    onError: (fault) => {
      if (fault instanceof Problem && fault.status === 409) choice.choose('scheduledAt', '');
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: [VISIT_TIMES] }),
  });
  const refused = refusedVisit(move.error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingOfVisit(choice.visit);
    setMissing(found);
    if (Object.keys(found).length === 0 && !move.isPending) move.mutate();
  };

  return (
    <form
      className="form booking"
      noValidate
      aria-label={t('visit.move')}
      data-testid="moving"
      onSubmit={submit}
      onChange={() => setMissing({})}
    >
      <VisitFields choice={choice} faults={{ ...refused.fields, ...missing }} />
      {refused.rest && (
        <p className="field-error" role="alert">
          {refused.rest}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={move.isPending}>
          {t('visit.move')}
        </button>
        <button type="button" className="btn" onClick={onMoved}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
