import { type RefObject, useDeferredValue, useRef, useState } from 'react';
import { t, tn } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { QueueEmpty } from './QueueEmpty';
import { QueueRow } from './QueueRow';
import { QueueTabs } from './QueueTabs';
import './queue.css';
import { isIn, matches, type Tab, type Task } from './tasks';
import type { Tasks } from './useTasks';

interface QueuePanelProps {
  /** Where the rows are, for who sends the focus to the next one. */
  list: RefObject<HTMLOListElement | null>;
  queue: Tasks;
  zone: string;
  selected: string | undefined;
  onSelect(task: Task): void;
}

/** Who is called next: the worklist and the missed calls in one list. */
export function QueuePanel({ list, queue, zone, selected, onSelect }: QueuePanelProps) {
  const [tab, setTab] = useState<Tab>('all');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const filter = useRef<HTMLInputElement>(null);
  const shown = queue.tasks.filter((task) => isIn(tab, task) && matches(wanted, task));

  const move = (step: number) => {
    const at = shown.findIndex((task) => task.key === selected);
    const next = shown[at < 0 ? 0 : Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (!next) return;
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  useShortcuts({ '/': () => filter.current?.focus(), j: () => move(1), k: () => move(-1) });

  return (
    <section className="card queue" aria-labelledby="queue-title">
      <header className="card-head">
        <h2 className="card-title" id="queue-title">
          {t('queue.title')}
        </h2>
        <QueueTabs tasks={queue.tasks} tab={tab} onTab={setTab} />
        <input
          ref={filter}
          type="search"
          className="queue-filter"
          value={query}
          placeholder={t('queue.filter')}
          aria-label={t('queue.filter')}
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      <p className="visually-hidden" role="status">
        {tn('queue.shown', shown.length)}
      </p>
      {queue.unscored && <p className="queue-note">{t('queue.scoreFailed')}</p>}
      {shown.length === 0 ? (
        <QueueEmpty
          loading={queue.loading}
          failed={queue.failed}
          filtered={queue.tasks.length > 0}
          onRetry={queue.retry}
        />
      ) : (
        <ol className="queue-list" ref={list} aria-label={t('queue.list')}>
          {shown.map((task) => (
            <QueueRow
              key={task.key}
              task={task}
              zone={zone}
              selected={task.key === selected}
              onSelect={onSelect}
            />
          ))}
        </ol>
      )}
      {queue.more > 0 && <p className="queue-note">{tn('queue.more', queue.more)}</p>}
    </section>
  );
}
