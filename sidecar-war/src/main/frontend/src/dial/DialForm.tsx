import { type FormEvent, useRef, useState } from 'react';
import { t } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { Icon } from '../ui/Icon';
import { fieldFault, numberFault } from './number';
import { OBSTACLE_ID, useDial, useDialObstacle } from './useDial';

/** A number that is in no list. */
export function DialForm() {
  const field = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState<string>();
  const obstacle = useDialObstacle();
  const dial = useDial();
  const fault = wrong ?? (dial.error ? fieldFault(dial.error, 'phoneNumber') : undefined);
  useShortcuts({ c: () => field.current?.focus() });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (obstacle) return;
    const found = numberFault(number);
    setWrong(found);
    if (found) field.current?.focus();
    else dial.mutate({ number: number.trim() }, { onSuccess: (placed) => placed && setNumber('') });
  };

  return (
    <form className="dial-form" noValidate aria-label={t('dial.title')} onSubmit={submit}>
      <label className="visually-hidden" htmlFor="dial-number">
        {t('dial.number')}
      </label>
      <input
        ref={field}
        id="dial-number"
        type="tel"
        autoComplete="off"
        className="num"
        placeholder={t('dial.number')}
        value={number}
        aria-keyshortcuts="C"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'dial-fault' : OBSTACLE_ID}
        onChange={(event) => {
          setNumber(event.target.value);
          setWrong(undefined);
          dial.reset();
        }}
      />
      <button
        type="submit"
        className="btn btn-primary"
        aria-disabled={obstacle !== undefined || undefined}
        aria-describedby={obstacle ? OBSTACLE_ID : undefined}
        title={obstacle}
      >
        <Icon name="phone" />
        {t('dial.submit')}
      </button>
      {fault && (
        <p className="field-error dial-fault" id="dial-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
