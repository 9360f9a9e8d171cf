import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { t } from '../i18n';
import { clockTime } from '../time/format';
import { Icon } from '../ui/Icon';
import { useNotices } from '../ui/notices';
import './news.css';

/** What was said in the corner and has left it again. */
export function NewsBell({ zone }: { zone: string }) {
  const { news } = useNotices();
  const { items, unread } = useSyncExternalStore(news.subscribe, news.get);
  const id = useId();
  const [open, setOpen] = useState(false);

  // What comes while the list is open is read as it comes. Opened and closed in one moment, the browser tells the end only.
  useEffect(() => {
    if (open && unread > 0) news.send({ type: 'read' });
  }, [open, unread, news]);

  return (
    <>
      <button
        type="button"
        className="btn btn-quiet btn-icon news-bell"
        popoverTarget={id}
        aria-label={unread > 0 ? t('shell.newsUnread', { count: unread }) : t('shell.news')}
        title={t('shell.news')}
      >
        <Icon name="bell" />
        {unread > 0 && (
          <span className="count" aria-hidden="true">
            {unread}
          </span>
        )}
      </button>
      <section
        id={id}
        popover="auto"
        className="card news"
        aria-label={t('shell.news')}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          news.send({ type: 'read' });
        }}
      >
        {items.length === 0 ? (
          <p className="muted">{t('shell.noNews')}</p>
        ) : (
          <ol className="news-list">
            {items.map(({ id: key, text, at }) => (
              <li key={key}>
                <span>{text}</span>
                <span className="muted num">{clockTime(at, zone, Date.now())}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
