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
      {slaDueAt && <TimeLeft until={Date.parse(slaDueAt)} overdue={slaStatus === 'critical'} />}
    </>
  );
}

/** Beside the word “Overdue” it is not said twice. */
function TimeLeft({ until, overdue }: { until: number; overdue: boolean }) {
  const text = useEverySecond((now) => {
    if (until > now) return t('queue.dueIn', { time: waiting(until - now) });
    return t(overdue ? 'queue.by' : 'queue.overdueBy', { time: waiting(now - until) });
  });
  return <span className="queue-due muted">{text}</span>;
}
