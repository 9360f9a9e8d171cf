import type { MouseEvent } from 'react';
import { DialButton } from '../dial/DialButton';
import { t, tn } from '../i18n';
import { waiting } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { Icon } from '../ui/Icon';
import type { Point } from '../ui/Popover';
import { dialTask } from './dialTask';
import { instantText } from './instantText';
import { isOpen } from './missedGroups';
import type { Move } from './moves';
import { Outcome } from './Outcome';
import { RowScore } from './RowScore';
import { subline } from './subline';
import { TaskSla } from './TaskSla';
import type { Task } from './tasks';

export interface RowProps {
  task: Task;
  zone: string;
  selected: boolean;
  /** It has just changed places. */
  move: Move | undefined;
  onSelect(task: Task): void;
  onWhy(task: Task, at: Point): void;
  onMenu(task: Task, at: Point): void;
}

/** What is shown of one person, and what can be pressed. */
export function RowContent({ task, zone, selected, move, onSelect, onWhy, onMenu }: RowProps) {
  const who = task.name ?? t('call.unknownCaller');
  const ended = task.call && !isOpen(task.call) ? task.call : undefined;
  return (
    <>
      <button
        type="button"
        className="queue-row"
        data-key={task.key}
        aria-current={selected ? 'true' : undefined}
        aria-keyshortcuts="W M"
        onClick={() => onSelect(task)}
      >
        <span className="queue-who">
          <span className="queue-name">
            <span>{who}</span>
            {task.type === 'missed_call' && <MissedCount count={task.attempts ?? 1} />}
          </span>
          <span className="queue-sub muted">{subline(task, zone)}</span>
        </span>
        <span className="queue-sla">
          {ended ? <Outcome call={ended} zone={zone} /> : <TaskSla task={task} />}
        </span>
        <span className="queue-waiting muted">
          {ended ? (
            instantText(task.createdAt, zone)
          ) : (
            <>
              <span className="visually-hidden">{t('queue.waiting')} </span>
              <Elapsed since={task.createdAt} format={waiting} />
            </>
          )}
          {move && <span className="visually-hidden">{t(`queue.moved.${move}`)}</span>}
        </span>
      </button>
      {!ended && <RowScore task={task} who={who} onWhy={onWhy} />}
      <DialButton number={task.phone} task={dialTask(task)} />
      <button
        type="button"
        className="queue-more"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={t('menu.label', { who })}
        onClick={(event: MouseEvent) => onMenu(task, { x: event.clientX, y: event.clientY })}
      >
        <Icon name="more" />
      </button>
    </>
  );
}

function MissedCount({ count }: { count: number }) {
  if (count < 2) return null;
  return (
    <span className="count">
      <span aria-hidden="true">×{count}</span>
      <span className="visually-hidden">{tn('queue.calls', count)}</span>
    </span>
  );
}
