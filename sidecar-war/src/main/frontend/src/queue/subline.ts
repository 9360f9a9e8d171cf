import { isTextKey, t, tn } from '../i18n';
import { words } from '../i18n/words';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { instantText } from './instantText';
import type { Task } from './tasks';

/** What kind of task it is, where it comes from, and what was last. */
export function subline(task: Task, zone: string): string {
  const { type, campaignName, source, attempts = 0, dueAt, call } = task;
  const parts = [
    t(`task.${type}`),
    campaignName || words(source),
    dueAt && t('queue.promised', { time: clockTime(dueAt, zone, serverNow()) }),
    type !== 'missed_call' && attempts > 0 ? tn('queue.attempts', attempts) : undefined,
    last(task, zone),
    call?.stored === false ? t('queue.notStored') : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The last we heard of them, unless it is the very call that waits for an answer. */
function last({ createdAt, lastInteraction, lastDisposition }: Task, zone: string): string | undefined {
  const at = lastInteraction === createdAt ? undefined : instantText(lastInteraction, zone);
  const what = dispositionText(lastDisposition);
  if (!at && !what) return undefined;
  return t('queue.last', { what: [what, at].filter(Boolean).join(', ') });
}

export function dispositionText(code: string | undefined): string | undefined {
  const key = `disposition.${code}`;
  return isTextKey(key) ? t(key) : words(code);
}
