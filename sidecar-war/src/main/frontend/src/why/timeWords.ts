import { t } from '../i18n';
import type { Task } from '../queue/tasks';
import { waiting } from '../time/format';

/** How far the rules' clock has run for this person: “waiting 7h of 12h allowed”. */
export function timeWords({ createdAt, slaDueAt, slaElapsedPercent }: Task, now: number): string | undefined {
  const elapsed = Math.max(0, now - Date.parse(createdAt));
  const allowed = slaDueAt
    ? Date.parse(slaDueAt) - Date.parse(createdAt)
    : slaElapsedPercent
      ? (elapsed * 100) / slaElapsedPercent
      : undefined;
  if (allowed === undefined) return undefined;
  return elapsed > allowed
    ? t('why.over', { allowed: waiting(allowed), over: waiting(elapsed - allowed) })
    : t('why.waiting', { elapsed: waiting(elapsed), allowed: waiting(allowed) });
}
