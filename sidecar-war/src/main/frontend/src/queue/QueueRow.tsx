import type { Task as DialTask } from '../call/callWork';
import { DialButton } from '../dial/DialButton';
import { t, tn } from '../i18n';
import { words } from '../i18n/words';
import { waiting } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { TaskSla } from './TaskSla';
import type { Task } from './tasks';

interface QueueRowProps {
  task: Task;
  zone: string;
  selected: boolean;
  onSelect(task: Task): void;
}

/** One person to call. A press on the number calls, a press anywhere else shows the details. */
export function QueueRow({ task, zone, selected, onSelect }: QueueRowProps) {
  const isMissed = task.type === 'missed_call';
  return (
    <li
      className="queue-item"
      data-testid={isMissed ? 'missed-row' : 'task-row'}
      data-ucid={task.missed?.ucid}
      data-type={task.type}
    >
      <button
        type="button"
        className="queue-row"
        data-key={task.key}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(task)}
      >
        <span className="queue-score num">
          {task.score === undefined ? (
            <span className="muted">
              –<span className="visually-hidden">{t('queue.noScore')}</span>
            </span>
          ) : (
            <>
              <span className="visually-hidden">{t('queue.score')} </span>
              {task.score.toFixed(1)}
            </>
          )}
        </span>
        <span className="queue-who">
          <span className="queue-name">
            <span>{task.name ?? t('call.unknownCaller')}</span>
            <MissedCount count={task.missed?.missedCallCount ?? 1} />
          </span>
          <span className="queue-sub muted">{subline(task)}</span>
        </span>
        <span className="queue-sla">
          <TaskSla task={task} zone={zone} />
        </span>
        <span className="queue-waiting muted">
          <span className="visually-hidden">{t('queue.waiting')} </span>
          <Elapsed since={task.waitingSince} format={waiting} />
        </span>
      </button>
      <DialButton number={task.phone} task={dialTask(task)} />
    </li>
  );
}

/** Why this person is called, for the server to settle with the call. */
function dialTask({ name, missed, item }: Task): DialTask {
  const missedCallId = missed?.id ?? item?.missedCallId;
  return {
    ...(name && { name }),
    ...(missedCallId && { missedCallId }),
    ...(item?.leadId && { leadId: item.leadId }),
  };
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

function subline({ type, missed, item }: Task): string {
  const parts = [
    t(`task.${type}`),
    missed?.campaignName ?? words(item?.source),
    missed?.stored === false ? t('queue.notStored') : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}
