import type { Me } from '../api/types';
import { t } from '../i18n';
import type { Whom } from '../person/context';
import { PersonCard } from '../person/PersonCard';
import type { Task } from '../queue/tasks';
import type { Point } from '../ui/Popover';
import { PersonFacts } from './PersonFacts';

interface PersonPanelProps {
  me: Me;
  /** Who is on the line, or was looked for; nobody yet. */
  whom: Whom | undefined;
  /** The row that was chosen, while it is the person shown. */
  task: Task | undefined;
  onWhy(task: Task, at: Point): void;
}

/** All that is known about one person: why they are in the list, who they are, and what happened. */
export function PersonPanel({ me, whom, task, onWhy }: PersonPanelProps) {
  if (!whom) {
    return (
      <section className="card empty" aria-label={t('person.heading')}>
        <p className="empty-title">{t('person.none')}</p>
        <p>{t('person.noneHint')}</p>
      </section>
    );
  }
  return (
    <div className="stack">
      {task && (
        <section className="card" aria-label={t('person.heading')}>
          <header className="card-head">
            <h2 className="card-title">{task.name ?? t('call.unknownCaller')}</h2>
          </header>
          <div className="card-body">
            <PersonFacts task={task} zone={me.tenant.zone} onWhy={onWhy} />
          </div>
        </section>
      )}
      <PersonCard me={me} whom={whom} />
    </div>
  );
}
