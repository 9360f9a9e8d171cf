import { t } from '../i18n';
import type { Task } from '../queue/tasks';
import { useEverySecond } from '../time/useNow';
import { conditionWords } from './conditionWords';
import { timeWords } from './timeWords';
import type { Counted } from './why';

/** A rule that counts: how much, and how that comes. */
export function CountedRule({ counted: { rule, points, factors }, task }: { counted: Counted; task: Task }) {
  const time = useEverySecond((now) => timeWords(task, now) ?? '');
  return (
    <li>
      <p className="why-line">
        <span>{rule.name}</span>
        <span className="num" data-testid="why-points">
          {points}
        </span>
      </p>
      <ul className="why-how muted">
        <li>{t('why.weight', { weight: rule.weight })}</li>
        {factors.time !== undefined && (
          <li>
            {time
              ? t('why.timeBecause', { factor: factorText(factors.time), why: time })
              : t('why.time', { factor: factorText(factors.time) })}
          </li>
        )}
        {factors.campaign !== undefined && (
          <li>{t('why.campaign', { factor: factorText(factors.campaign) })}</li>
        )}
      </ul>
      {rule.conditions.length > 0 && (
        <details className="why-details">
          <summary>{t('why.details')}</summary>
          <ul className="muted">
            {rule.conditions.map((condition) => (
              <li key={JSON.stringify(condition)}>
                <span aria-hidden="true">{condition.holds ? '✓' : '✗'} </span>
                {conditionWords(condition)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function factorText(factor: number): string {
  return String(Math.round(factor * 1000) / 1000);
}
