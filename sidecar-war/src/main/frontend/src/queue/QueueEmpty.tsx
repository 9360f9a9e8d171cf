import { t } from '../i18n';
import type { Stage } from './missedGroups';
import type { Tab } from './tasks';

interface QueueEmptyProps {
  loading: boolean;
  failed: boolean;
  filtered: boolean;
  place: Exclude<Tab, 'missed'> | Stage;
  onRetry(): void;
}

/** Why the list shows nobody. */
export function QueueEmpty({ loading, failed, filtered, place, onRetry }: QueueEmptyProps) {
  if (loading) return <div className="loading queue-loading" role="status" aria-label={t('app.loading')} />;
  if (failed) {
    return (
      <div className="empty">
        <p className="empty-title">{t('queue.failed')}</p>
        <button type="button" className="btn" onClick={onRetry}>
          {t('app.retry')}
        </button>
      </div>
    );
  }
  return (
    <div className="empty">
      <p className="empty-title">{filtered ? t('queue.noMatch') : t(`queue.empty.${place}`)}</p>
      <p>{filtered ? t('queue.noMatchHint') : t(`queue.emptyHint.${place}`)}</p>
    </div>
  );
}
