import { useId } from 'react';
import { locale, t } from '../i18n';
import type { Performance } from './performance';

/** The calls of seven days: bars for the eye, and the same as a table. */
export function Week({ volume }: { volume: Performance['callVolume'] }) {
  const id = useId();
  const most = Math.max(1, ...volume.map(({ calls }) => calls));
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 className="card-title" id={id}>
          {t('performance.week')}
        </h2>
      </header>
      <div className="card-body">
        <table className="dense week">
          <thead>
            <tr>
              <th scope="col">{t('performance.day')}</th>
              <td className="week-bar" />
              <th scope="col" className="num">
                {t('performance.calls')}
              </th>
            </tr>
          </thead>
          <tbody>
            {volume.map(({ date, calls }) => (
              <tr key={date}>
                <td>{dayText(date)}</td>
                <td className="week-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * calls) / most}%` }} />
                </td>
                <td className="num">{calls}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function dayText(date: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${date}T00:00Z`));
}
