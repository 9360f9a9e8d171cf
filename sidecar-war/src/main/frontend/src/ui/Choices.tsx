import { useId } from 'react';

interface ChoicesProps<T extends string> {
  legend: string;
  choices: readonly T[];
  chosen: string;
  word(choice: T): string;
  onChoose(choice: T): void;
}

/** One of a few, all of them in sight. */
export function Choices<T extends string>({ legend, choices, chosen, word, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="row">
        {choices.map((choice) => (
          <label key={choice} className="row">
            <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
            {word(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
