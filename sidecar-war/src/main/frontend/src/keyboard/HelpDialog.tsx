import { t } from '../i18n';
import { ThemeChoice } from '../theme/ThemeChoice';
import { Dialog } from '../ui/Dialog';
import { usePreference } from '../ui/preference';
import './help.css';
import { SHORTCUTS_PREFERENCE } from './shortcuts';

const KEYS = [
  ['R', 'help.ready'],
  ['B', 'help.break'],
  ['A', 'help.answer'],
  ['C', 'help.dial'],
  ['D', 'help.disposition'],
  ['1–7', 'help.choose'],
  ['J', 'help.next'],
  ['K', 'help.previous'],
  ['W', 'help.why'],
  ['M', 'help.menu'],
  ['/', 'help.filter'],
  ['?', 'help.help'],
] as const;

export function HelpDialog({ onClose }: { onClose(): void }) {
  const [shortcuts, setShortcuts] = usePreference(SHORTCUTS_PREFERENCE, 'on');
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <dl className="help-keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label className="row help-switch">
        <input
          type="checkbox"
          checked={shortcuts === 'on'}
          onChange={(event) => setShortcuts(event.target.checked ? 'on' : 'off')}
        />
        {t('help.enabled')}
      </label>
      <ThemeChoice />
      <form method="dialog" className="dialog-actions">
        <button type="submit" className="btn btn-primary">
          {t('app.close')}
        </button>
      </form>
    </Dialog>
  );
}
