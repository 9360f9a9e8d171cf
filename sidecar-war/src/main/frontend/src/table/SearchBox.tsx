import { useEffect, useId, useState } from 'react';
import type { ListAddress } from './useListAddress';

/** Long enough for a letter to follow, short enough to feel at once. */
const PAUSE_MS = 120;

/** Words that narrow the list while they are typed. */
export function SearchBox({ label, address }: { label: string; address: ListAddress }) {
  const id = useId();
  const wanted = address.get('q');
  const [typed, setTyped] = useState(wanted);
  const [seen, setSeen] = useState(wanted);
  if (seen !== wanted) {
    setSeen(wanted);
    setTyped(wanted);
  }

  const { set } = address;
  useEffect(() => {
    if (typed === wanted) return;
    const timer = setTimeout(() => set({ q: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, wanted, set]);

  return (
    <div className="filter filter-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
