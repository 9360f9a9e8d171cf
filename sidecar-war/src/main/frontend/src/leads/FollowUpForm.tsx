import { useState } from 'react';
import { faultsOf } from '../api/faults';
import { createRow } from '../api/lists';
import { t } from '../i18n';
import { serverNow } from '../time/clock';
import { dayAfter, dayIn, instantIn } from '../time/day';
import { Field } from '../ui/Field';
import { Refused } from './Refused';
import { useLeadWork } from './useLeadWork';

const MORNING = '10:00';

/** Whom to call again: by number, lead or patient, whichever is known. */
export interface Promised {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  leadId?: string | null | undefined;
  patientId?: string | null | undefined;
  /** Whose promise it is. */
  agentId?: string | null | undefined;
}

interface FollowUpFormProps {
  whom: Promised;
  zone: string;
  onDone?(): void;
}

/** Promises to call somebody again at a time on the hospital's clock. */
export function FollowUpForm({ whom, zone, onDone }: FollowUpFormProps) {
  const [day, setDay] = useState(dayAfter(dayIn(zone), 1));
  const [time, setTime] = useState(MORNING);
  const [notes, setNotes] = useState('');
  const [missing, setMissing] = useState<string>();
  const work = useLeadWork(
    (dueAt: string) =>
      createRow('follow-ups', {
        dueAt,
        ...Object.fromEntries(Object.entries(whom).filter(([, value]) => value)),
        ...(notes.trim() && { notes: notes.trim() }),
      }),
    t('leads.promised'),
    () => {
      setNotes('');
      onDone?.();
    },
  );
  const faults = faultsOf(work.error, ['dueAt', 'notes']);
  return (
    <form
      className="form lead-form"
      noValidate
      aria-label={t('leads.followUp')}
      onSubmit={(event) => {
        event.preventDefault();
        const due = day && time ? instantIn(zone, day, time) : undefined;
        const wrong = !due
          ? t('leads.whenMissing')
          : Date.parse(due) < serverNow()
            ? t('leads.whenPast')
            : undefined;
        setMissing(wrong);
        if (due && !wrong && !work.isPending) work.mutate(due);
      }}
      onChange={() => setMissing(undefined)}
    >
      <div className="booking-pair">
        <Field
          label={t('leads.followUpDay')}
          type="date"
          min={dayIn(zone)}
          value={day}
          error={missing ?? faults.fields.dueAt}
          onChange={(event) => setDay(event.target.value)}
        />
        <Field
          label={t('leads.followUpTime')}
          type="time"
          value={time}
          error={undefined}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
      <Field
        label={t('leads.followUpNotes')}
        maxLength={5000}
        value={notes}
        error={faults.fields.notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <Refused why={faults.rest} />
      <div className="form-actions">
        <button type="submit" className="btn" disabled={work.isPending}>
          {t('leads.promise')}
        </button>
      </div>
    </form>
  );
}
