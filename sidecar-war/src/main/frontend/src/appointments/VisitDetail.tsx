import { useState } from 'react';
import { Link } from 'wouter';
import type { Appointment } from '../api/records';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { Facts } from '../person/Facts';
import { PersonCard } from '../person/PersonCard';
import { useRow } from '../table/queries';
import { serverNow } from '../time/clock';
import { clockTime, minutes } from '../time/format';
import { Loading } from '../ui/Loading';
import { CancelDialog } from './CancelDialog';
import { MoveForm } from './MoveForm';
import { isAhead } from './status';

interface VisitDetailProps {
  me: Me;
  id: string;
  /** The list without it. */
  close: string;
}

/** One visit: moved and cancelled here, with the patient below. */
export function VisitDetail({ me, id, close }: VisitDetailProps) {
  const [doing, setDoing] = useState<'moving' | 'cancelling'>();
  const { data: visit, error } = useRow<Appointment>('appointments', id);
  const { zone } = me.tenant;
  if (error && !visit) return <p className="card empty">{error.message}</p>;
  if (!visit) return <Loading />;
  const { scheduledAt, patientId } = visit;
  const changeable = me.user.role === 'agent' && isAhead(visit.status);
  return (
    <div className="stack">
      <section className="card" aria-labelledby="visit-detail" data-testid="visit-detail">
        <header className="card-head">
          <h2 className="card-title" id="visit-detail">
            {scheduledAt ? clockTime(scheduledAt, zone, serverNow()) : t('person.appointment')}
          </h2>
          <Link className="btn btn-small" href={close}>
            {t('app.close')}
          </Link>
        </header>
        <div className="card-body stack">
          {doing === 'moving' ? (
            <MoveForm appointment={visit} zone={zone} onMoved={() => setDoing(undefined)} />
          ) : (
            <>
              <Facts
                facts={[
                  [t('visit.status'), codeText('visit', visit.status)],
                  [t('visit.doctor'), visit.doctorName],
                  [t('visit.department'), codeText('department', visit.department)],
                  [t('visit.length'), visit.durationMin !== null && minutes(visit.durationMin * 60_000)],
                  [t('visit.reason'), visit.reasonForVisit],
                ]}
              />
              {changeable && (
                <div className="row">
                  <button type="button" className="btn" onClick={() => setDoing('moving')}>
                    {t('visit.move')}
                  </button>
                  <button type="button" className="btn" onClick={() => setDoing('cancelling')}>
                    {t('visit.cancel')}
                  </button>
                </div>
              )}
            </>
          )}
        </div>
      </section>
      {patientId && <PersonCard me={me} whom={{ patientId }} />}
      {doing === 'cancelling' && (
        <CancelDialog appointment={visit} zone={zone} onClose={() => setDoing(undefined)} />
      )}
    </div>
  );
}
