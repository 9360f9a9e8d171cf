import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { PageProps } from '../../app/pages';
import { t } from '../../i18n';
import { CheckResult } from './CheckResult';
import { EarlierImports } from './EarlierImports';
import { FileForm } from './FileForm';
import './imports.css';
import { ImportRun } from './ImportRun';
import type { BroughtImport, CheckedImport } from './imports';
import { MappingForm } from './MappingForm';

/** A file of leads, step by step: brought, its columns named, checked, imported, and taken back if need be. */
export function LeadImport({ me }: PageProps) {
  const [params, setParams] = useSearchParams();
  const [brought, setBrought] = useState<BroughtImport>();
  const [checked, setChecked] = useState<CheckedImport>();
  const running = params.get('id');
  const again = () => {
    setBrought(undefined);
    setChecked(undefined);
    setParams({});
  };
  return (
    <div className="stack">
      <div className="row">
        <Link className="btn btn-small" href="/leads">
          {t('leads.back')}
        </Link>
        {(running || brought) && (
          <button type="button" className="btn btn-small" onClick={again}>
            {t('import.another')}
          </button>
        )}
      </div>
      {running && <ImportRun key={running} id={running} />}
      {!running && !brought && <FileForm onBrought={setBrought} />}
      {!running && brought && !checked && <MappingForm brought={brought} onChecked={setChecked} />}
      {!running && checked && (
        <CheckResult
          checked={checked}
          onBack={() => setChecked(undefined)}
          onStarted={({ id }) => setParams({ id })}
        />
      )}
      {!brought && <EarlierImports zone={me.tenant.zone} current={running ?? undefined} />}
    </div>
  );
}
