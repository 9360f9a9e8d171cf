import { DialCard } from '../dial/DialCard';
import { t } from '../i18n';
import { useCalls } from './CallsProvider';
import { OpenCalls } from './OpenCalls';

/** The agent's calls at the desk, and the way to make one. */
export function CallPanel({ zone, onDone }: { zone: string; onDone(): void }) {
  const { works, outgoing } = useCalls();
  return (
    <>
      <OpenCalls zone={zone} onDone={onDone} />
      {works.length === 0 && !outgoing && (
        <section className="card call-idle">
          <h2 className="card-title">{t('call.none')}</h2>
          <p className="muted">{t('call.noneHint')}</p>
        </section>
      )}
      <DialCard />
    </>
  );
}
