import { t } from '../i18n';
import { ShortcutsSwitch } from '../keyboard/ShortcutsSwitch';
import { DensityChoice } from '../theme/DensityChoice';
import { ThemeChoice } from '../theme/ThemeChoice';
import { ReadingChoice } from './ReadingChoice';
import './settings.css';

/** What this person has chosen for this browser. Each choice holds at once. */
export default function SettingsPage() {
  return (
    <div className="settings">
      <section className="card" aria-labelledby="settings-look">
        <header className="card-head">
          <h2 className="card-title" id="settings-look">
            {t('settings.look')}
          </h2>
        </header>
        <div className="card-body stack">
          <ThemeChoice />
          <DensityChoice />
        </div>
      </section>
      <section className="card" aria-labelledby="settings-reading">
        <header className="card-head">
          <h2 className="card-title" id="settings-reading">
            {t('settings.reading')}
          </h2>
        </header>
        <div className="card-body stack">
          <ReadingChoice />
        </div>
      </section>
      <section className="card" aria-labelledby="settings-keys">
        <header className="card-head">
          <h2 className="card-title" id="settings-keys">
            {t('settings.keys')}
          </h2>
        </header>
        <div className="card-body stack">
          <ShortcutsSwitch />
          <p className="muted">{t('settings.keysHint')}</p>
        </div>
      </section>
    </div>
  );
}
