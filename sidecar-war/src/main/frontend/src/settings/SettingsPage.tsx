import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { ShortcutsSwitch } from '../keyboard/ShortcutsSwitch';
import { PhoneSettings } from '../phone/PhoneSettings';
import { DensityChoice } from '../theme/DensityChoice';
import { ThemeChoice } from '../theme/ThemeChoice';
import { Section } from '../ui/Section';
import { ReadingChoice } from './ReadingChoice';
import './settings.css';

/** What this person has chosen for this browser. Each choice holds at once. */
export default function SettingsPage({ me }: PageProps) {
  return (
    <div className="settings">
      {me.agentConfig && (
        <Section title={t('phone.settings.title')}>
          <PhoneSettings />
        </Section>
      )}
      <Section title={t('settings.look')}>
        <ThemeChoice />
        <DensityChoice />
      </Section>
      <Section title={t('settings.reading')}>
        <ReadingChoice />
      </Section>
      <Section title={t('settings.keys')}>
        <ShortcutsSwitch />
        <p className="muted">{t('settings.keysHint')}</p>
      </Section>
    </div>
  );
}
