import type { ReactNode } from 'react';
import { t } from '../i18n';
import { words } from '../i18n/words';
import { instantText } from '../queue/instantText';
import { outcomeText } from '../queue/Outcome';
import { scoreText } from '../queue/score';
import { dispositionText } from '../queue/subline';
import type { Task } from '../queue/tasks';
import { Phone } from '../ui/Phone';
import type { Point } from '../ui/Popover';

interface PersonFactsProps {
  task: Task;
  zone: string;
  onWhy(task: Task, at: Point): void;
}

export function PersonFacts({ task, zone, onWhy }: PersonFactsProps) {
  const isMissed = task.type === 'missed_call';
  const time = (instant: string | null | undefined) => instantText(instant ?? undefined, zone);
  const facts: [string, ReactNode][] = [
    [t('person.phone'), <Phone key="phone" number={task.phone} />],
    [t('person.task'), t(`task.${task.type}`)],
    [
      isMissed ? t('person.called') : t('person.created'),
      task.createdAt === task.dueAt ? undefined : time(task.createdAt),
    ],
    [t('person.promised'), time(task.dueAt)],
    [t('person.due'), time(task.slaDueAt)],
    [isMissed ? t('person.count') : t('person.attempts'), task.attempts],
    [t('person.line'), task.did],
    [t('person.campaign'), task.campaignName],
    [t('person.source'), task.source === task.campaignName ? undefined : words(task.source)],
    [t('person.lastInteraction'), time(task.lastInteraction)],
    [t('person.lastDisposition'), dispositionText(task.lastDisposition)],
    [t('person.owner'), task.ownerAgentId],
    [t('person.end'), outcomeText(task.call)],
    [t('person.ended'), time(task.call?.endedAt)],
    [t('person.score'), task.score !== undefined && <Score key="score" task={task} onWhy={onWhy} />],
  ];
  return (
    <dl className="person-facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Score({ task, onWhy }: Omit<PersonFactsProps, 'zone'>) {
  return (
    <span className="row">
      <span className="num">{scoreText(task.score ?? 0)}</span>
      <button
        type="button"
        className="btn btn-small"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onWhy(task, { x: left, y: bottom });
        }}
      >
        {t('menu.why')}
      </button>
    </span>
  );
}
