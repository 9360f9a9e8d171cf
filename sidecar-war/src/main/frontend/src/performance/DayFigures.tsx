import { t } from '../i18n';
import { lengthText } from '../time/length';
import type { Performance } from './performance';

export function DayFigures({ day }: { day: Performance }) {
  const { calls } = day;
  const length = (seconds: number | null | undefined) =>
    typeof seconds === 'number' ? lengthText(seconds) : '–';
  const figures = [
    ['total', calls.total],
    ['inbound', calls.inbound],
    ['outbound', calls.outbound],
    ['answered', calls.answered],
    ['missed', calls.missed],
    ['averageDuration', length(calls.averageDurationS)],
    ['handling', length(day.averageHandlingTimeS)],
    ['booked', day.appointmentsBooked],
    ['conversion', typeof day.conversionPercent === 'number' ? `${day.conversionPercent.toFixed(1)} %` : '–'],
    ['login', length(day.loginDurationS)],
  ] as const;
  return (
    <dl className="kpis day-figures">
      {figures.map(([name, value]) => (
        <div key={name} className="kpi" data-testid={`kpi-${name}`}>
          <dt className="kpi-label">{t(`performance.${name}`)}</dt>
          <dd className="kpi-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
