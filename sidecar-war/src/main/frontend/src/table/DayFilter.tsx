import { useId } from 'react';
import type { ListAddress } from './useListAddress';

interface DayFilterProps {
  label: string;
  /** More than one where a day stands for a range. */
  names: readonly string[];
  address: ListAddress;
}

export function DayFilter({ label, names, address }: DayFilterProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={address.get(names[0] ?? '')}
        onChange={({ target }) => address.set(Object.fromEntries(names.map((name) => [name, target.value])))}
      />
    </div>
  );
}
