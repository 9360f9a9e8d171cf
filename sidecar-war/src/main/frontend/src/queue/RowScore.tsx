import { t } from '../i18n';
import type { Point } from '../ui/Popover';
import { scoreText } from './score';
import type { Task } from './tasks';

interface RowScoreProps {
  task: Task;
  who: string;
  onWhy(task: Task, at: Point): void;
}

/** By keyboard, W on the row does the same: a stop at every score would double the way through the list. */
export function RowScore({ task, who, onWhy }: RowScoreProps) {
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
