import { t } from '../i18n';
import type { Hit } from './results';

interface ResultsProps {
  id: string;
  hits: readonly Hit[];
  current: number;
  failed: boolean;
  onChoose(hit: Hit): void;
}

const GROUPS = ['patients', 'leads', 'appointments'] as const;

export function Results({ id, hits, current, failed, onChoose }: ResultsProps) {
  if (failed || hits.length === 0) {
    return (
      <p className="search-list search-none" role="status">
        {failed ? t('search.failed') : t('search.nothing')}
      </p>
    );
  }
  return (
    <div
      className="search-list"
      id={id}
      role="listbox"
      aria-label={t('search.results')}
      data-testid="search-results"
    >
      {GROUPS.map((group) => {
        const own = hits.filter((hit) => hit.group === group);
        return (
          own.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: options of a list box, not of a form
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p className="search-group" id={`${id}-${group}`}>
                {t(`search.${group}`)}
              </p>
              {own.map((hit) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
                <div
                  key={hit.key}
                  id={`${id}-${hit.key}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={hits[current] === hit}
                  className="search-hit"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(hit)}
                >
                  <span>{hit.title}</span>
                  <span className="muted num">{hit.more}</span>
                </div>
              ))}
            </div>
          )
        );
      })}
    </div>
  );
}
