import { t } from '../i18n';
import { clockTime } from '../time/format';
import { useNow } from '../time/useNow';
import type { Task } from './tasks';

/** The rules engine's word on urgency; until it has spoken, the plain facts: due when, or overdue. */
export function TaskSla({ task: { sla, missed }, zone }: { task: Task; zone: string }) {
  const now = useNow();
  if (sla) {
    return (
      <span className="sla" data-sla={sla}>
        {t(`sla.${sla}`)}
      </span>
    );
  }
  if (!missed?.slaDueAt) return null;
  return Date.parse(missed.slaDueAt) <= now ? (
    <span className="sla" data-sla="critical">
      {t('queue.overdue')}
    </span>
  ) : (
    <span className="muted">{t('queue.due', { time: clockTime(missed.slaDueAt, zone, now) })}</span>
  );
}
