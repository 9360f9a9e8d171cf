import { Link } from 'wouter';
import { t } from '../../i18n';
import { serverNow } from '../../time/clock';
import { clockTime } from '../../time/format';
import { useImports } from './imports';

interface EarlierImportsProps {
  zone: string;
  current: string | undefined;
}

/** Imports that were started, for who wants to look again or take one back. */
export function EarlierImports({ zone, current }: EarlierImportsProps) {
  const { data = [] } = useImports();
  const earlier = data.filter(
    ({ id, state }) => id !== current && state !== 'UPLOADED' && state !== 'CHECKED',
  );
  if (earlier.length === 0) return null;
  return (
    <section className="card" aria-labelledby="import-earlier">
      <header className="card-head">
        <h2 className="card-title" id="import-earlier">
          {t('import.earlier')}
        </h2>
      </header>
      <section className="table-wrap" aria-label={t('import.earlier')}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{t('leads.created')}</th>
              <th scope="col">{t('import.by')}</th>
              <th scope="col">{t('leads.status')}</th>
              <th scope="col" className="num">
                {t('import.leads')}
              </th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ id, createdAt, importedBy, state, progress }) => (
              <tr key={id}>
                <td>
                  <Link href={`/leads/import?id=${encodeURIComponent(id)}`}>
                    {clockTime(createdAt, zone, serverNow())}
                  </Link>
                </td>
                <td>{importedBy}</td>
                <td>{t(`import.state.${state}`)}</td>
                <td className="num">{(progress?.created ?? 0) - (progress?.removed ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
