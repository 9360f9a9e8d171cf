import { t } from '../i18n';
import { Choices } from '../ui/Choices';
import { usePreference } from '../ui/preference';
import { applyDensity, DENSITIES, DENSITY_PREFERENCE } from './density';

export function DensityChoice() {
  const [density, setDensity] = usePreference(DENSITY_PREFERENCE, 'compact');
  return (
    <Choices
      legend={t('settings.density')}
      choices={DENSITIES}
      chosen={density}
      word={(choice) => t(`settings.density.${choice}`)}
      onChoose={(choice) => {
        setDensity(choice);
        applyDensity(choice);
      }}
    />
  );
}
