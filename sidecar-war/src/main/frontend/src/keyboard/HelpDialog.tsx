import { t } from '../i18n';
import { ThemeChoice } from '../theme/ThemeChoice';
import { Dialog } from '../ui/Dialog';
import './help.css';
import { ShortcutsSwitch } from './ShortcutsSwitch';

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
  ['F', 'help.filter'],
  ['/', 'help.search'],
  ['?', 'help.help'],
] as const;

export function HelpDialog({ onClose }: { onClose(): void }) {
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
      <ShortcutsSwitch />
      <ThemeChoice />
      <form method="dialog" className="dialog-actions">
        <button type="submit" className="btn btn-primary">
          {t('app.close')}
        </button>
      </form>
    </Dialog>
  );
}
