import { useId } from 'react';
import { DISPOSITIONS, type Disposition } from '../api/types';
import { t } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';

interface DispositionChoiceProps {
  chosen: Disposition | undefined;
  error: string | undefined;
  onChoose(disposition: Disposition): void;
  /** D was pressed. */
  onWanted(): void;
}

/** What came of the call: arrows within the group, or a digit from anywhere. */
export function DispositionChoice({ chosen, error, onChoose, onWanted }: DispositionChoiceProps) {
  const id = useId();
  const digits = DISPOSITIONS.map((disposition, at) => [`${at + 1}`, () => onChoose(disposition)] as const);
  useShortcuts({ d: onWanted, ...Object.fromEntries(digits) });

  return (
    <fieldset
      className="dispositions"
      data-invalid={error ? '' : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{t('wrapUp.title')}</legend>
      <div className="disposition-list">
        {DISPOSITIONS.map((disposition, at) => (
          <label key={disposition} className="disposition">
            <input
              type="radio"
              name={id}
              value={disposition}
              checked={chosen === disposition}
              aria-invalid={error ? true : undefined}
              aria-keyshortcuts={`${at + 1}`}
              onChange={() => onChoose(disposition)}
              onKeyDown={({ key }) => {
                const wanted = /^[1-7]$/.test(key) ? DISPOSITIONS[Number(key) - 1] : undefined;
                if (wanted) onChoose(wanted);
              }}
            />
            <span className="grow">{t(`disposition.${disposition}`)}</span>
            <span className="disposition-key" aria-hidden="true">
              {at + 1}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
