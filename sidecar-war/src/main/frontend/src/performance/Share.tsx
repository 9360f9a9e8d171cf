import { useId } from 'react';
import { t } from '../i18n';
import type { Part } from './parts';

interface ShareProps {
  title: string;
  parts: readonly Part[];
  word(value: number): string;
  /** What is counted. */
  unit: string;
}

/** What a whole is made of: one bar for the eye, and the same as a table with every number. */
export function Share({ title, parts, word, unit }: ShareProps) {
  const id = useId();
  const some = parts.some(({ value }) => value > 0);
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 className="card-title" id={id}>
          {title}
        </h2>
      </header>
      <div className="card-body stack">
        {!some && <p className="muted">{t('performance.nothing')}</p>}
        {some && (
          <>
            <div className="share" aria-hidden="true">
              {parts.map(({ name, percent }, at) => (
                <span key={name} data-part={at % COLOURS} style={{ flexGrow: percent }} />
              ))}
            </div>
            <table className="dense">
              <thead>
                <tr>
                  <th scope="col">{title}</th>
                  <th scope="col" className="num">
                    {unit}
                  </th>
                  <th scope="col" className="num">
                    %
                  </th>
                </tr>
              </thead>
              <tbody>
                {parts.map(({ name, value, percent }, at) => (
                  <tr key={name}>
                    <td className="wraps">
                      <span className="share-key" data-part={at % COLOURS} aria-hidden="true" /> {name}
                    </td>
                    <td className="num">{word(value)}</td>
                    <td className="num">{percent.toFixed(1)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}

const COLOURS = 8;
