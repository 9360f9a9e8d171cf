import { t } from '../i18n';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import type { TimelineItem } from './context';
import { lineOf } from './line';
import './person.css';

interface TimelineProps {
  items: readonly TimelineItem[];
  more: boolean;
  zone: string;
}

/** What happened with a person and what is to come, latest first. */
export function Timeline({ items, more, zone }: TimelineProps) {
  if (items.length === 0) return <p className="muted">{t('person.noHistory')}</p>;
  return (
    <>
      <ol className="timeline">
        {items.map((item) => {
          const { what, more } = lineOf(item);
          return (
            <li key={`${item.kind} ${item.id}`} data-kind={item.kind} data-testid="timeline-item">
              <time className="timeline-at muted num" dateTime={item.at}>
                {clockTime(item.at, zone, serverNow())}
              </time>
              <span className="timeline-what">
                <strong>{what}</strong>
                {item.pending && <span className="chip">{t('table.pending')}</span>}
                {more && <span className="timeline-more">{more}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {more && <p className="muted">{t('person.older')}</p>}
    </>
  );
}
