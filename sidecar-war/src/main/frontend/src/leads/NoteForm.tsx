import { useState } from 'react';
import { faultsOf } from '../api/faults';
import { createRow } from '../api/lists';
import type { Lead } from '../api/records';
import { t } from '../i18n';
import { Field } from '../ui/Field';
import { Refused } from './Refused';
import { useLeadWork } from './useLeadWork';

/** Notes down what was done or learnt. */
export function NoteForm({ lead }: { lead: Lead }) {
  const [summary, setSummary] = useState('');
  const [missing, setMissing] = useState<string>();
  const work = useLeadWork(
    (text: string) => createRow('lead-activities', { leadId: lead.id, activityType: 'NOTE', summary: text }),
    t('leads.noted'),
    () => setSummary(''),
  );
  const faults = faultsOf(work.error, ['summary']);
  return (
    <form
      className="form lead-form"
      noValidate
      aria-label={t('leads.note')}
      onSubmit={(event) => {
        event.preventDefault();
        const text = summary.trim();
        setMissing(text ? undefined : t('leads.noteMissing'));
        if (text && !work.isPending) work.mutate(text);
      }}
    >
      <Field
        label={t('leads.note')}
        name="summary"
        maxLength={5000}
        value={summary}
        error={missing ?? faults.fields.summary}
        onChange={(event) => {
          setSummary(event.target.value);
          setMissing(undefined);
        }}
      />
      <Refused why={faults.rest} />
      <div className="form-actions">
        <button type="submit" className="btn" disabled={work.isPending}>
          {t('leads.addNote')}
        </button>
      </div>
    </form>
  );
}
