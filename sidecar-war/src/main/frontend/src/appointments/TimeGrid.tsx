import { useId } from 'react';
import { isTextKey, t } from '../i18n';
import { clockTime } from '../time/format';
import { Loading } from '../ui/Loading';
import type { VisitTimes } from './times';
import type { VisitChoice } from './useVisit';

/** The times of the day: a free one can be chosen, what is taken or past is struck through. */
export function TimeGrid({ choice, fault }: { choice: VisitChoice; fault: string | undefined }) {
  const { visit, times, choose } = choice;
  const name = useId();
  if (times.error && !times.data) {
    return (
      <p className="field-error" role="alert">
        {t('visit.noTimes')}
      </p>
    );
  }
  if (!times.data) return <Loading />;
  const { items, zone } = times.data;
  return (
    <fieldset className="times" data-testid="visit-times">
      <legend>{t('visit.time')}</legend>
      {items.length === 0 && <p className="muted">{whyNone(times.data)}</p>}
      <div className="times-grid">
        {items.map(({ scheduledAt, state }) => (
          <label key={scheduledAt} className="time" data-state={state}>
            <input
              type="radio"
              name={name}
              value={scheduledAt}
              disabled={state !== 'free'}
              checked={visit.scheduledAt === scheduledAt}
              onChange={() => choose('scheduledAt', scheduledAt)}
            />
            <span>{clockTime(scheduledAt, zone, Date.parse(scheduledAt))}</span>
            {state !== 'free' && <span className="visually-hidden">{t(`visit.time.${state}`)}</span>}
          </label>
        ))}
      </div>
      {fault && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function whyNone({ closed, sittingDays = [] }: VisitTimes): string {
  if (closed) return t('visit.closed');
  if (sittingDays.length === 0) return t('visit.neverSits');
  const days = sittingDays.map((day) => `weekday.${day}`).filter(isTextKey);
  return t('visit.sitsOn', { days: days.map((day) => t(day)).join(', ') });
}
