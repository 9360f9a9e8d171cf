import type { ReactNode } from 'react';
import { t } from '../i18n';
import { words } from '../i18n/words';
import type { Task } from '../queue/tasks';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { Phone } from '../ui/Phone';

export function PersonFacts({ task, zone }: { task: Task; zone: string }) {
  const { missed, item } = task;
  const time = (instant: string | undefined) => instant && clockTime(instant, zone, serverNow());
  const facts: [string, ReactNode][] = [
    [t('person.phone'), <Phone key="phone" number={task.phone} />],
    [t('person.task'), t(`task.${task.type}`)],
    [missed ? t('person.called') : t('person.created'), time(task.waitingSince)],
    [t('person.due'), time(missed?.slaDueAt)],
    [t('person.count'), missed?.missedCallCount],
    [t('person.line'), missed?.did],
    [t('person.campaign'), missed?.campaignName],
    [t('person.source'), words(item?.source)],
    [t('person.attempts'), item?.attempts],
    [t('person.lastInteraction'), item?.lastInteraction],
    [t('person.owner'), missed?.ownerAgentId],
    [t('person.score'), task.score === undefined ? undefined : Math.round(task.score * 100) / 100],
    [t('person.why'), item?.scoreBreakdown?.rulesApplied.join(', ')],
  ];
  return (
    <dl className="person-facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
