import { t } from '../i18n';
import { Choices } from '../ui/Choices';
import { usePreference } from '../ui/preference';
import { APPEARANCE_PREFERENCE, APPEARANCES, applyAppearance } from './appearance';

export function ThemeChoice() {
  const [appearance, setAppearance] = usePreference(APPEARANCE_PREFERENCE, 'system');
  return (
    <Choices
      legend={t('help.theme')}
      choices={APPEARANCES}
      chosen={appearance}
      word={(choice) => t(`help.theme.${choice}`)}
      onChoose={(choice) => {
        setAppearance(choice);
        applyAppearance(choice);
      }}
    />
  );
}
