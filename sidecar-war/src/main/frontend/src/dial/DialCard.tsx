import { t } from '../i18n';
import { DialForm } from './DialForm';
import { OBSTACLE_ID, useDialObstacle } from './useDial';

/** Dials a number that is in no list; always says whether dialling is possible now, and if not, why. */
export function DialCard() {
  const obstacle = useDialObstacle();
  return (
    <section className="card dial-card">
      <DialForm />
      <p className="muted dial-hint" id={OBSTACLE_ID} data-testid="dial-obstacle">
        {obstacle ?? t('dial.hint')}
      </p>
    </section>
  );
}
