import { useState } from 'react';
import { Link } from 'wouter';
import type { Me } from '../api/types';
import { BookingForm } from '../appointments/BookingForm';
import { t } from '../i18n';
import { PersonCard } from '../person/PersonCard';

/** One patient, and a visit booked for them. */
export function PatientView({ me, id }: { me: Me; id: string }) {
  const [booking, setBooking] = useState(false);
  return (
    <div className="stack">
      <div className="row">
        <Link className="btn btn-small" href="/patients">
          {t('patients.back')}
        </Link>
        {me.user.role === 'agent' && !booking && (
          <button type="button" className="btn btn-primary btn-small" onClick={() => setBooking(true)}>
            {t('visit.book')}
          </button>
        )}
      </div>
      <div className={booking ? 'split' : undefined}>
        <PersonCard me={me} whom={{ patientId: id }} />
        {booking && (
          <section className="card" aria-label={t('visit.book')}>
            <header className="card-head">
              <h2 className="card-title">{t('visit.book')}</h2>
              <button type="button" className="btn btn-small" onClick={() => setBooking(false)}>
                {t('app.close')}
              </button>
            </header>
            <div className="card-body">
              <BookingForm patientId={id} onBooked={() => setBooking(false)} />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}
