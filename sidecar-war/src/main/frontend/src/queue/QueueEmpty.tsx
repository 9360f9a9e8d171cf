import { t } from '../i18n';

interface QueueEmptyProps {
  loading: boolean;
  failed: boolean;
  filtered: boolean;
  onRetry(): void;
}

/** Why the list shows nobody. */
export function QueueEmpty({ loading, failed, filtered, onRetry }: QueueEmptyProps) {
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
      <p className="empty-title">{filtered ? t('queue.noMatch') : t('queue.empty')}</p>
      <p>{filtered ? t('queue.noMatchHint') : t('queue.emptyHint')}</p>
    </div>
  );
}
