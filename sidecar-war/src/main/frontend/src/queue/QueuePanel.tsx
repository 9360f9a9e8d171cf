import { type RefObject, useCallback, useDeferredValue, useRef, useState } from 'react';
import { t, tn } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import type { Point } from '../ui/Popover';
import { STAGES } from './missedGroups';
import { QueueEmpty } from './QueueEmpty';
import { QueueRow } from './QueueRow';
import './queue.css';
import { RowMenu, type Settled } from './RowMenu';
import { SettleDialog } from './SettleDialog';
import { SteadyList } from './SteadyList';
import { Tabs } from './Tabs';
import { TABS, type Task } from './tasks';
import { useMoves } from './useMoves';
import { useQueueView } from './useQueueView';
import type { Tasks } from './useTasks';

interface QueuePanelProps {
  /** Where the rows are, for who sends the focus to the next one. */
  list: RefObject<HTMLOListElement | null>;
  agentId: string;
  queue: Tasks;
  zone: string;
  selected: string | undefined;
  onSelect(task: Task): void;
  onWhy(task: Task, at: Point): void;
}

/** More than fit on a screen. */
const FIRST_ROWS = 30;

/** Who is called next, in the server's order. */
export function QueuePanel({ list, agentId, queue, zone, selected, onSelect, onWhy }: QueuePanelProps) {
  const moves = useMoves(queue.tasks);
  const [query, setQuery] = useState('');
  const [menu, setMenu] = useState<{ task: Task; at: Point }>();
  const [settling, setSettling] = useState<{ task: Task; status: Settled }>();
  const wanted = useDeferredValue(query);
  const filter = useRef<HTMLInputElement>(null);
  const view = useQueueView(agentId, queue, wanted);
  const { shown } = view;
  const onMenu = useCallback((task: Task, at: Point) => setMenu({ task, at }), []);

  const row = (key: string | undefined) =>
    key === undefined
      ? undefined
      : list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  const move = (step: number) => {
    const at = shown.findIndex((task) => task.key === selected);
    const next = shown[at < 0 ? 0 : Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (!next) return;
    onSelect(next);
    row(next.key)?.focus();
  };
  const forSelected = (act: (task: Task, at: Point) => void) => () => {
    const task = shown.find(({ key }) => key === selected);
    const below = row(selected)?.getBoundingClientRect();
    if (task && below) act(task, { x: below.left, y: below.bottom });
  };
  useShortcuts({
    f: () => filter.current?.focus(),
    j: () => move(1),
    k: () => move(-1),
    w: forSelected(onWhy),
    m: forSelected(onMenu),
  });

  return (
    <section className="card queue" aria-labelledby="queue-title">
      <header className="card-head">
        <h2 className="card-title" id="queue-title">
          {t('queue.title')}
        </h2>
        <Tabs
          legend={t('queue.tabs')}
          names={TABS}
          active={view.tab}
          word={(name) => t(`queue.tab.${name}`)}
          count={view.count}
          onChoose={view.chooseTab}
        />
        <input
          ref={filter}
          type="search"
          className="queue-filter"
          value={query}
          placeholder={t('queue.filter')}
          aria-label={t('queue.filter')}
          aria-keyshortcuts="F"
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      {view.tab === 'missed' && (
        <div className="queue-stages">
          <Tabs
            legend={t('queue.stages')}
            names={STAGES}
            active={view.stage}
            word={(name) => t(`queue.stage.${name}`)}
            count={(name) => view.stages[name].count}
            onChoose={view.chooseStage}
          />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {tn('queue.shown', shown.length)}
      </p>
      {shown.length === 0 ? (
        <QueueEmpty
          loading={view.loading}
          failed={view.failed}
          filtered={view.hidden}
          place={view.tab === 'missed' ? view.stage : view.tab}
          onRetry={view.retry}
        />
      ) : (
        <SteadyList
          list={list}
          label={t('queue.list')}
          order={shown}
          page={`${view.tab} ${view.stage} ${wanted}`}
          moved={(key) => moves.has(key)}
        >
          {shown.map((task, at) => (
            <QueueRow
              key={task.key}
              first={at < FIRST_ROWS}
              task={task}
              zone={zone}
              selected={task.key === selected}
              move={moves.get(task.key)}
              onSelect={onSelect}
              onWhy={onWhy}
              onMenu={onMenu}
            />
          ))}
        </SteadyList>
      )}
      {view.more > 0 && <p className="queue-note">{tn('queue.more', view.more)}</p>}
      {menu && (
        <RowMenu
          task={menu.task}
          at={menu.at}
          onWhy={(task) => onWhy(task, menu.at)}
          onSettle={(task, status) => setSettling({ task, status })}
          onClose={() => setMenu(undefined)}
        />
      )}
      {settling && <SettleDialog agentId={agentId} {...settling} onClose={() => setSettling(undefined)} />}
    </section>
  );
}
