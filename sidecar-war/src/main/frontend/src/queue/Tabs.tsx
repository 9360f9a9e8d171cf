interface TabsProps<T extends string> {
  legend: string;
  names: readonly T[];
  active: T;
  word(name: T): string;
  count(name: T): number | undefined;
  onChoose(name: T): void;
}

/** One of several lists, each with how many are in it. */
export function Tabs<T extends string>({ legend, names, active, word, count, onChoose }: TabsProps<T>) {
  return (
    <fieldset className="tabs">
      <legend className="visually-hidden">{legend}</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="tab"
          data-tab={name}
          aria-pressed={name === active}
          onClick={() => onChoose(name)}
        >
          {word(name)} {count(name) !== undefined && <span className="count">{count(name)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
