import { useId } from 'react';

interface SelectFieldProps {
  label: string;
  name: string;
  value: string;
  /** What stands there while nothing is chosen; without it something always is. */
  placeholder?: string;
  choices: readonly (readonly [value: string, word: string])[];
  error?: string | undefined;
  disabled?: boolean;
  onChoose(value: string): void;
}

/** A labelled choice with its error beside it. */
export function SelectField(props: SelectFieldProps) {
  const { label, name, value, placeholder, choices, error, disabled, onChoose } = props;
  const id = useId();
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map(([choice, word]) => (
          <option key={choice} value={choice}>
            {word}
          </option>
        ))}
      </select>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
