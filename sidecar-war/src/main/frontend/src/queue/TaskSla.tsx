import { t } from '../i18n';
import { waiting } from '../time/format';
import { useEverySecond } from '../time/useNow';
import type { Task } from './tasks';

/** The rules engine's word on urgency, as colour, shape and word, and how much time is left. */
export function TaskSla({ task: { slaStatus, slaDueAt } }: { task: Task }) {
  return (
    <>
      {slaStatus && (
        <span className="sla" data-sla={slaStatus}>
          {t(`sla.${slaStatus}`)}
        </span>
      )}
      {slaDueAt && <TimeLeft until={Date.parse(slaDueAt)} />}
    </>
  );
}

function TimeLeft({ until }: { until: number }) {
  const text = useEverySecond((now) =>
    until > now
      ? t('queue.dueIn', { time: waiting(until - now) })
      : t('queue.overdueBy', { time: waiting(now - until) }),
  );
  return <span className="queue-due muted">{text}</span>;
}
