import { useState } from 'react';
import { faultsOf } from '../api/faults';
import { changeRow } from '../api/lists';
import type { Lead } from '../api/records';
import { t } from '../i18n';
import { SelectField } from '../ui/SelectField';
import { LEAD_STATUSES } from './leadCodes';
import { Refused } from './Refused';
import { useLeadWork } from './useLeadWork';

export function StatusForm({ lead }: { lead: Lead }) {
  const [status, setStatus] = useState(lead.status ?? '');
  const work = useLeadWork(
    (wanted: string) => changeRow('leads', lead.id, { status: wanted }),
    t('leads.statusSaved'),
  );
  const faults = faultsOf(work.error, ['status']);
  return (
    <form
      className="form lead-form"
      aria-label={t('leads.status')}
      onSubmit={(event) => {
        event.preventDefault();
        if (status) work.mutate(status);
      }}
    >
      <SelectField
        label={t('leads.status')}
        name="status"
        value={status}
        choices={LEAD_STATUSES.map((code) => [code, t(`lead.${code}`)] as const)}
        error={faults.fields.status}
        onChoose={setStatus}
      />
      <Refused why={faults.rest} />
      <div className="form-actions">
        <button type="submit" className="btn" disabled={work.isPending || status === lead.status}>
          {t('leads.saveStatus')}
        </button>
      </div>
    </form>
  );
}
