import type { Task } from '../call/callWork';
import { t } from '../i18n';
import { Icon } from '../ui/Icon';
import { Phone } from '../ui/Phone';
import './dial.css';
import { fieldFault } from './number';
import { OBSTACLE_ID, useDial, useDialObstacle } from './useDial';

/** A number that is called when it is pressed. While that is not possible it says so and stays readable. */
export function DialButton({ number, task }: { number: string; task: Task }) {
  const obstacle = useDialObstacle();
  const dial = useDial();
  const { name } = task;
  return (
    <>
      <button
        type="button"
        className="dial-number"
        data-testid="dial"
        aria-label={name ? t('dial.call', { who: name, number }) : t('dial.callNumber', { number })}
        aria-disabled={obstacle !== undefined || undefined}
        aria-describedby={obstacle ? OBSTACLE_ID : undefined}
        title={obstacle}
        onClick={() => {
          if (!obstacle) dial.mutate({ number, task });
        }}
      >
        <Icon name="phone" />
        <Phone number={number} />
      </button>
      {dial.error && (
        <p className="field-error dial-fault" role="alert">
          {fieldFault(dial.error, 'phoneNumber')}
        </p>
      )}
    </>
  );
}
