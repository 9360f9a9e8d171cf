import { t, tn } from '../i18n';
import { conditionWords } from './conditionWords';
import type { Silent } from './why';

/** The rules that add nothing here, and why not. */
export function SilentRules({ silent }: { silent: readonly Silent[] }) {
  if (silent.length === 0) return null;
  return (
    <details className="why-details">
      <summary>{tn('why.silent', silent.length)}</summary>
      <ul>
        {silent.map(({ rule, failed }) => (
          <li key={rule.id}>
            {rule.name}
            <span className="muted">
              {': '}
              {rule.enabled ? failed.map(conditionWords).join('; ') : t('why.off')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
