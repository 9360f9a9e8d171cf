import { t } from '../i18n';
import { usePreference } from '../ui/preference';
import { SHORTCUTS_PREFERENCE } from './shortcuts';

export function ShortcutsSwitch() {
  const [shortcuts, setShortcuts] = usePreference(SHORTCUTS_PREFERENCE, 'on');
  return (
    <label className="row help-switch">
      <input
        type="checkbox"
        checked={shortcuts === 'on'}
        onChange={(event) => setShortcuts(event.target.checked ? 'on' : 'off')}
      />
      {t('help.enabled')}
    </label>
  );
}
