import { t } from '../i18n';
import type { Task } from '../queue/tasks';
import type { Point } from '../ui/Popover';
import { PersonFacts } from './PersonFacts';

interface PersonPanelProps {
  task: Task | undefined;
  zone: string;
  onWhy(task: Task, at: Point): void;
}

/** What is known about the person chosen in the list. */
export function PersonPanel({ task, zone, onWhy }: PersonPanelProps) {
  return (
    <section className="card" aria-label={t('person.heading')}>
      {task ? (
        <>
          <header className="card-head">
            <h2 className="card-title">{task.name ?? t('call.unknownCaller')}</h2>
          </header>
          <div className="card-body">
            <PersonFacts task={task} zone={zone} onWhy={onWhy} />
          </div>
        </>
      ) : (
        <div className="empty">
          <p className="empty-title">{t('person.none')}</p>
          <p>{t('person.noneHint')}</p>
        </div>
      )}
    </section>
  );
}
