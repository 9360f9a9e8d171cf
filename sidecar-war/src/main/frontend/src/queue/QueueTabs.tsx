import { t } from '../i18n';
import { isIn, TABS, type Tab, type Task } from './tasks';

export function QueueTabs({
  tasks,
  tab,
  onTab,
}: {
  tasks: readonly Task[];
  tab: Tab;
  onTab(tab: Tab): void;
}) {
  return (
    <fieldset className="tabs">
      <legend className="visually-hidden">{t('queue.tabs')}</legend>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          className="tab"
          aria-pressed={name === tab}
          onClick={() => onTab(name)}
        >
          {t(`queue.tab.${name}`)}{' '}
          <span className="count">{tasks.filter((task) => isIn(name, task)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}
