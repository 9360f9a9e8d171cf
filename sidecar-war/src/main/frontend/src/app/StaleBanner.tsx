import { t } from '../i18n';
import { silence } from '../live/freshness';
import { useFreshness } from '../live/LiveProvider';
import { useStale } from '../live/useStale';
import { stopwatch } from '../time/format';
import { useEverySecond } from '../time/useNow';

/** Tells an agent not to trust the page when the server has been silent. */
export function StaleBanner() {
  const freshness = useFreshness();
  const silent = useEverySecond(() => stopwatch(silence(freshness, Date.now())));
  if (!useStale()) return null;
  return (
    <p className="banner" data-kind="stale" data-testid="stale" role="alert">
      <span>{t('connection.stale')}</span>
      <span className="timer" aria-hidden="true">
        {silent}
      </span>
    </p>
  );
}
