import { useMutation } from '@tanstack/react-query';
import { t, tn } from '../../i18n';
import { codeText } from '../../i18n/code';
import { Refused } from '../Refused';
import { type CheckedImport, type LeadImport, reportOf, startImport } from './imports';

interface CheckResultProps {
  checked: CheckedImport;
  onBack(): void;
  onStarted(started: LeadImport): void;
}

/** What an import would do. Until it is started nothing is written. */
export function CheckResult({ checked, onBack, onStarted }: CheckResultProps) {
  const start = useMutation({ mutationFn: () => startImport(checked.id), onSuccess: onStarted });
  const counts = checked.counts ?? { newLeads: 0, duplicateInFile: 0, duplicateInHospital: 0, invalid: 0 };
  const left = counts.duplicateInFile + counts.duplicateInHospital + counts.invalid;
  return (
    <section className="card" aria-labelledby="import-check" data-testid="import-check">
      <header className="card-head">
        <h2 className="card-title" id="import-check">
          {t('import.result')}
        </h2>
      </header>
      <div className="card-body stack">
        <dl className="kpis">
          {(['newLeads', 'duplicateInFile', 'duplicateInHospital', 'invalid'] as const).map((name) => (
            <div key={name} className="kpi" data-testid={`import-${name}`}>
              <dt className="kpi-label">{t(`import.count.${name}`)}</dt>
              <dd className="kpi-value">{counts[name]}</dd>
            </div>
          ))}
        </dl>
        <Refused why={start.error?.message} />
        <div className="row">
          <button
            type="button"
            className="btn btn-primary"
            disabled={counts.newLeads === 0 || start.isPending}
            onClick={() => start.mutate()}
          >
            {tn('import.start', counts.newLeads)}
          </button>
          <button type="button" className="btn" onClick={onBack}>
            {t('import.changeColumns')}
          </button>
          {left > 0 && (
            <a className="btn" href={reportOf(checked.id)} download>
              {t('import.report')}
            </a>
          )}
        </div>
      </div>
      {checked.faults.length > 0 && (
        <section className="table-wrap import-faults" aria-label={t('import.leftOut')}>
          <table className="dense">
            <thead>
              <tr>
                <th scope="col" className="num">
                  {t('import.line')}
                </th>
                <th scope="col">{t('import.why')}</th>
              </tr>
            </thead>
            <tbody>
              {checked.faults.map(({ line, verdict, reasons }) => (
                <tr key={line}>
                  <td className="num">{line}</td>
                  <td>{[codeText('verdict', verdict), ...reasons].join(': ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
