import { t } from '../i18n';
import type { Task } from '../queue/tasks';
import { PersonFacts } from './PersonFacts';

/** What is known about the person chosen in the list. */
export function PersonPanel({ task, zone }: { task: Task | undefined; zone: string }) {
  return (
    <section className="card" aria-label={t('person.heading')}>
      {task ? (
        <>
          <header className="card-head">
            <h2 className="card-title">{task.name ?? t('call.unknownCaller')}</h2>
          </header>
          <div className="card-body">
            <PersonFacts task={task} zone={zone} />
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
