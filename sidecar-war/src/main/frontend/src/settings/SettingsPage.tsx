import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { ShortcutsSwitch } from '../keyboard/ShortcutsSwitch';
import { PhoneSettings } from '../phone/PhoneSettings';
import { DensityChoice } from '../theme/DensityChoice';
import { ThemeChoice } from '../theme/ThemeChoice';
import { ReadingChoice } from './ReadingChoice';
import './settings.css';

/** What this person has chosen for this browser. Each choice holds at once. */
export default function SettingsPage({ me }: PageProps) {
  return (
    <div className="settings">
      {me.agentConfig && (
        <section className="card" aria-labelledby="settings-phone">
          <header className="card-head">
            <h2 className="card-title" id="settings-phone">
              {t('phone.settings.title')}
            </h2>
          </header>
          <div className="card-body">
            <PhoneSettings />
          </div>
        </section>
      )}
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
