import { useId } from 'react';
import { useSearchParams } from 'wouter';
import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { dayIn } from '../time/day';
import { Loading } from '../ui/Loading';
import { DayFigures } from './DayFigures';
import { Share } from './Share';
import './performance.css';
import { lengthText } from '../time/length';
import { partsOf, utilisation } from './parts';
import { usePerformance } from './performance';
import { Week } from './Week';

/** An agent's own day in figures (#536: by the agent's own id, never a default). */
export default function PerformancePage({ me }: PageProps) {
  const id = useId();
  const [params, setParams] = useSearchParams();
  const today = dayIn(me.tenant.zone);
  const date = params.get('date') || today;
  const { data: day, error, refetch } = usePerformance(me.agentConfig?.ozonetelAgentId ?? '', date);
  const choose = (value: string) =>
    setParams(value && value !== today ? { date: value } : {}, { replace: true });

  return (
    <div className="stack">
      <div className="toolbar">
        <div className="filter">
          <label htmlFor={id}>{t('performance.day')}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={date}
            onChange={({ target }) => choose(target.value)}
          />
        </div>
      </div>
      {error && (
        <div className="banner" data-kind="error" role="alert">
          <span className="grow">{error.message}</span>
          <button type="button" className="btn btn-small" onClick={() => void refetch()}>
            {t('app.retry')}
          </button>
        </div>
      )}
      {!day && !error && <Loading />}
      {day && (
        <>
          <DayFigures day={day} />
          <div className="charts">
            <Share
              title={t('performance.utilisation')}
              parts={partsOf(utilisation(day).map(([name, value]) => [t(name), value] as const))}
              word={lengthText}
              unit={t('performance.time')}
            />
            <Share
              title={t('performance.outcomes')}
              parts={partsOf(
                Object.entries(day.dispositions)
                  .sort(([, one], [, other]) => other - one)
                  .map(([code, calls]) => [codeText('disposition', code) ?? code, calls] as const),
              )}
              word={String}
              unit={t('performance.calls')}
            />
            <Week volume={day.callVolume} />
          </div>
        </>
      )}
    </div>
  );
}
