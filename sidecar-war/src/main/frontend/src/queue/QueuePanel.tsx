import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { t, tn } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { QueueEmpty } from './QueueEmpty';
import { QueueRow } from './QueueRow';
import { QueueTabs } from './QueueTabs';
import './queue.css';
import { useMissedCalls, useWorklist } from './queries';
import { isIn, matches, type Tab, type Task, tasksOf } from './tasks';

interface QueuePanelProps {
  agentId: string;
  zone: string;
  selected: string | undefined;
  onSelect(task: Task): void;
}

/** Who is called next: the worklist and the missed calls in one list. */
export function QueuePanel({ agentId, zone, selected, onSelect }: QueuePanelProps) {
  const missed = useMissedCalls();
  const worklist = useWorklist(agentId);
  const [tab, setTab] = useState<Tab>('all');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);

  const tasks = useMemo(
    () => tasksOf(missed.data?.items ?? [], worklist.data?.items ?? []),
    [missed.data, worklist.data],
  );
  const shown = tasks.filter((task) => isIn(tab, task) && matches(wanted, task));
  const unread = missed.data ? missed.data.total - missed.data.items.length : 0;

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
        <QueueTabs tasks={tasks} tab={tab} onTab={setTab} />
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
      {worklist.isError && !missed.isError && <p className="queue-note">{t('queue.scoreFailed')}</p>}
      {shown.length === 0 ? (
        <QueueEmpty
          loading={missed.isPending}
          failed={missed.isError && missed.data === undefined}
          filtered={tasks.length > 0}
          onRetry={() => void missed.refetch()}
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
      {unread > 0 && <p className="queue-note">{tn('queue.more', unread)}</p>}
    </section>
  );
}
