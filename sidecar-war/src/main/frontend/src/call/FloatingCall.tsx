import { useId, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n';
import { useRingingCall } from '../phone/ringingCall';
import { useCalls } from './CallsProvider';
import './floating.css';
import { OpenCalls } from './OpenCalls';

/** The calls on every page but the desk, in the corner, where they can be made small. */
export function FloatingCall({ zone }: { zone: string }) {
  const { works, outgoing } = useCalls();
  const [small, setSmall] = useState(false);
  const id = useId();
  const ringing = useRingingCall();
  if (works.length === 0 && !outgoing && !ringing) return null;
  return (
    <aside className="floating" aria-label={t('shell.floating')} data-testid="floating-call">
      <header className="floating-head">
        <strong>{t('shell.floating')}</strong>
        <Link href="/desk">{t('shell.toCall')}</Link>
        <button
          type="button"
          className="btn btn-quiet btn-small"
          aria-expanded={!small}
          aria-controls={id}
          onClick={() => setSmall(!small)}
        >
          {small ? t('shell.larger') : t('shell.smaller')}
        </button>
      </header>
      <div id={id} className="floating-body" hidden={small}>
        <OpenCalls zone={zone} />
      </div>
    </aside>
  );
}
