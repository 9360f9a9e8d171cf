import { useCallDesk } from '../call/CallsProvider';
import type { CallWork } from '../call/callWork';
import { t } from '../i18n';
import { Phone } from '../ui/Phone';

/** A call about which nothing is asked any more: why, and what the agent had written. */
export function OverCard({ work }: { work: CallWork }) {
  const calls = useCallDesk();
  const { ucid, call, task, draft } = work;
  return (
    <section className="card call" data-testid="over-card" data-ucid={ucid} data-state="ENDED" role="status">
      <p className="call-head">
        <span className="call-direction">
          {call.caller.name ?? task.name ?? t('call.unknownCaller')} <Phone number={call.caller.phone} />
        </span>
      </p>
      <p>{sentence(work)}</p>
      {draft.notes && (
        <div className="notes">
          <span>{t('wrapUp.yourNotes')}</span>
          <p className="notes-kept">{draft.notes}</p>
        </div>
      )}
      <div>
        <button type="button" className="btn btn-small" onClick={() => calls.dismiss(ucid)}>
          {t('wrapUp.close')}
        </button>
      </div>
    </section>
  );
}

function sentence({ over, left }: CallWork): string {
  switch (over?.kind) {
    case 'elsewhere':
      return t('wrapUp.elsewhere');
    case 'late':
      return over.standing
        ? t('wrapUp.late', { disposition: t(`disposition.${over.standing}`) })
        : t('wrapUp.lateSomehow');
    case 'refused':
      return over.reason;
    default:
      return left ? t('wrapUp.left') : t('wrapUp.unsaid');
  }
}
