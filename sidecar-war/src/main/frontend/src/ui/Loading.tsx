import { t } from '../i18n';

export function Loading() {
  return <div className="loading" role="status" aria-label={t('app.loading')} />;
}
