import { t } from '../i18n';
import { usePreference } from '../ui/preference';
import { APPEARANCE_PREFERENCE, APPEARANCES, applyAppearance } from './appearance';

export function ThemeChoice() {
  const [appearance, setAppearance] = usePreference(APPEARANCE_PREFERENCE, 'system');
  return (
    <fieldset className="field">
      <legend>{t('help.theme')}</legend>
      <div className="row">
        {APPEARANCES.map((choice) => (
          <label key={choice} className="row">
            <input
              type="radio"
              name="appearance"
              checked={appearance === choice}
              onChange={() => {
                setAppearance(choice);
                applyAppearance(choice);
              }}
            />
            {t(`help.theme.${choice}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
