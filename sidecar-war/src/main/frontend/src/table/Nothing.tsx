import { type TextKey, t } from '../i18n';

interface NothingProps {
  failed: boolean;
  narrowed: boolean;
  empty: TextKey;
  onRetry(): void;
}

/** Why a list shows nothing, and what to do about it. */
export function Nothing({ failed, narrowed, empty, onRetry }: NothingProps) {
  if (failed) {
    return (
      <div className="empty" role="alert">
        <p className="empty-title">{t('table.failed')}</p>
        <button type="button" className="btn" onClick={() => onRetry()}>
          {t('app.retry')}
        </button>
      </div>
    );
  }
  return (
    <div className="empty">
      <p className="empty-title">{narrowed ? t('table.noMatch') : t(empty)}</p>
      {narrowed && <p>{t('table.noMatchHint')}</p>}
    </div>
  );
}
