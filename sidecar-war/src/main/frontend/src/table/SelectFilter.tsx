import { useId } from 'react';
import { t } from '../i18n';
import type { ListAddress } from './useListAddress';

interface SelectFilterProps {
  label: string;
  name: string;
  choices: readonly (readonly [value: string, word: string])[];
  address: ListAddress;
}

export function SelectFilter({ label, name, choices, address }: SelectFilterProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={address.get(name)}
        onChange={(event) => address.set({ [name]: event.target.value })}
      >
        <option value="">{t('table.all')}</option>
        {choices.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
