import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { faultsOf } from '../../api/faults';
import type { Campaign } from '../../api/records';
import { t, tn } from '../../i18n';
import { useChoices } from '../../table/queries';
import { SelectField } from '../../ui/SelectField';
import { LEAD_SOURCES } from '../leadCodes';
import { Refused } from '../Refused';
import { type BroughtImport, type CheckedImport, checkImport, LEAD_COLUMNS } from './imports';

interface MappingFormProps {
  brought: BroughtImport;
  onChecked(checked: CheckedImport): void;
}

/** What the columns of the file are, above its first rows. */
export function MappingForm({ brought, onChecked }: MappingFormProps) {
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(brought.suggestedMapping);
  const [campaignId, setCampaign] = useState('');
  const [source, setSource] = useState('');
  const { data: campaigns = [] } = useChoices<Campaign>('campaigns', { sort: 'name' });
  const check = useMutation({
    mutationFn: () =>
      checkImport(brought.id, {
        mapping: Object.fromEntries(Object.entries(mapping).filter(([, field]) => field !== '')),
        ...(campaignId && { campaignId }),
        ...(source && { source }),
      }),
    onSuccess: onChecked,
  });
  const names = brought.columns.map((column) => `mapping.${column}`);
  const faults = faultsOf(check.error, ['mapping', 'campaignId', 'source', ...names]);

  return (
    <section className="card" aria-labelledby="import-columns">
      <header className="card-head">
        <h2 className="card-title" id="import-columns">
          {t('import.columns')}
        </h2>
        <span className="muted">{tn('table.shown', brought.rows)}</span>
      </header>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!check.isPending) check.mutate();
        }}
      >
        <section className="table-wrap" aria-label={t('import.columns')}>
          <table className="dense import-columns">
            <thead>
              <tr>
                <th scope="col">{t('import.column')}</th>
                <th scope="col">{t('import.is')}</th>
                <th scope="col">{t('import.sample')}</th>
              </tr>
            </thead>
            <tbody>
              {brought.columns.map((column, at) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td>
                    <select
                      aria-label={column}
                      aria-invalid={faults.fields[`mapping.${column}`] ? true : undefined}
                      value={mapping[column] ?? ''}
                      onChange={({ target }) => setMapping({ ...mapping, [column]: target.value })}
                    >
                      <option value="">{t('import.leaveOut')}</option>
                      {LEAD_COLUMNS.map((field) => (
                        <option key={field} value={field}>
                          {t(`import.field.${field}`)}
                        </option>
                      ))}
                    </select>
                    {faults.fields[`mapping.${column}`] && (
                      <p className="field-error">{faults.fields[`mapping.${column}`]}</p>
                    )}
                  </td>
                  <td className="muted">
                    {brought.sample
                      .map((row) => row[at])
                      .filter(Boolean)
                      .slice(0, SHOWN)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="card-body form">
          <Refused why={faults.fields.mapping ?? faults.rest} />
          <SelectField
            label={t('import.campaign')}
            name="campaignId"
            value={campaignId}
            placeholder={t('import.none')}
            choices={campaigns.map(({ id, name }) => [id, name ?? id] as const)}
            error={faults.fields.campaignId}
            onChoose={setCampaign}
          />
          <SelectField
            label={t('import.source')}
            name="source"
            value={source}
            placeholder={t('import.none')}
            choices={LEAD_SOURCES.map((code) => [code, t(`source.${code}`)] as const)}
            error={faults.fields.source}
            onChoose={setSource}
          />
          <div className="form-actions">
            <button type="submit" className="btn btn-primary" disabled={check.isPending}>
              {check.isPending ? t('import.checking') : t('import.check')}
            </button>
          </div>
        </div>
      </form>
    </section>
  );
}

const SHOWN = 3;
