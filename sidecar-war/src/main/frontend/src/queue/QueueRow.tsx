import { type MouseEvent, memo } from 'react';
import { DialButton } from '../dial/DialButton';
import { t, tn } from '../i18n';
import { waiting } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { Icon } from '../ui/Icon';
import type { Point } from '../ui/Popover';
import { dialTask } from './dialTask';
import type { Move } from './moves';
import { Outcome } from './Outcome';
import { scoreText } from './score';
import { subline } from './subline';
import { TaskSla } from './TaskSla';
import type { Task } from './tasks';

interface QueueRowProps {
  task: Task;
  zone: string;
  selected: boolean;
  /** It has just changed places. */
  move: Move | undefined;
  onSelect(task: Task): void;
  onWhy(task: Task, at: Point): void;
  onMenu(task: Task, at: Point): void;
}

/** One person to call. A press on the number calls, on the score tells why, anywhere else shows the details. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { task, zone, selected, move, onSelect, onWhy, onMenu } = props;
  const who = task.name ?? t('call.unknownCaller');
  const toMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu(task, { x: event.clientX, y: event.clientY });
  };
  return (
    <li
      className="queue-item"
      data-testid={task.type === 'missed_call' ? 'missed-row' : 'task-row'}
      data-ucid={task.call?.ucid ?? task.missedCallId}
      data-row={task.key}
      data-type={task.type}
      data-move={move}
      onContextMenu={toMenu}
    >
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
          {task.call?.end ? <Outcome call={task.call} zone={zone} /> : <TaskSla task={task} />}
        </span>
        <span className="queue-waiting muted">
          <span className="visually-hidden">{t('queue.waiting')} </span>
          <Elapsed since={task.createdAt} format={waiting} />
          {move && <span className="visually-hidden">{t(`queue.moved.${move}`)}</span>}
        </span>
      </button>
      <Score task={task} who={who} onWhy={onWhy} />
      <DialButton number={task.phone} task={dialTask(task)} />
      <button
        type="button"
        className="queue-more"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={t('menu.label', { who })}
        onClick={toMenu}
      >
        <Icon name="more" />
      </button>
    </li>
  );
});

/** By keyboard, W on the row does the same: a stop at every score would double the way through the list. */
function Score({ task, who, onWhy }: { task: Task; who: string; onWhy: QueueRowProps['onWhy'] }) {
  if (task.score === undefined) {
    return (
      <span className="queue-score muted">
        –<span className="visually-hidden">{t('queue.noScore')}</span>
      </span>
    );
  }
  const score = scoreText(task.score);
  return (
    <button
      type="button"
      className="queue-score num"
      data-testid="score"
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={t('why.open', { score, who })}
      title={t('menu.why')}
      onClick={(event) =>
        onWhy(task, { x: event.clientX, y: event.currentTarget.getBoundingClientRect().bottom })
      }
    >
      {score}
    </button>
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
