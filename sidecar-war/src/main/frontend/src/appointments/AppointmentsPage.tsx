import { Link, useLocation, useSearchParams } from 'wouter';
import type { Appointment, Clinic, Doctor } from '../api/records';
import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { Tabs } from '../queue/Tabs';
import { DayFilter } from '../table/DayFilter';
import { useChoices, useListing } from '../table/queries';
import { RecordTable } from '../table/RecordTable';
import { SearchBox } from '../table/SearchBox';
import { SelectFilter } from '../table/SelectFilter';
import { useListAddress } from '../table/useListAddress';
import { dayIn } from '../time/day';
import { BookingForm } from './BookingForm';
import { useStatusCounts, VISIT_STATUSES, type VisitStatus } from './status';
import { VisitDetail } from './VisitDetail';
import { visitColumns } from './visitColumns';

const FILTERS = ['status', 'from', 'to', 'department', 'doctorId', 'clinicId'];
const NEW = 'new';

/** Every visit of the hospital, those to come first. */
export default function AppointmentsPage({ me }: PageProps) {
  const address = useListAddress(FILTERS, { sort: 'scheduledAt', from: dayIn(me.tenant.zone) });
  const listing = useListing<Appointment>('appointments', address.asked);
  const counts = useStatusCounts(address.asked);
  const { data: doctors = [] } = useChoices<Doctor>('doctors', { sort: 'name' });
  const { data: clinics = [] } = useChoices<Clinic>('clinics', { sort: 'name' });
  const [params] = useSearchParams();
  const [, go] = useLocation();
  const open = params.get('visit') ?? undefined;
  const departments = [...new Set(doctors.flatMap(({ department }) => department ?? []))].sort();
  const statuses: readonly (VisitStatus | '')[] = ['', ...VISIT_STATUSES];

  return (
    <div className={open ? 'split' : undefined}>
      <section className="card" aria-label={t('page.appointments')}>
        <header className="card-head">
          <div className="grow">
            <Tabs
              legend={t('visit.status')}
              names={statuses}
              active={(address.get('status') as VisitStatus) || ''}
              word={(status) => (status ? t(`visit.${status}`) : t('table.all'))}
              count={(status) => counts.get(status)}
              onChoose={(status) => address.set({ status })}
            />
          </div>
          {me.user.role === 'agent' && (
            <Link className="btn btn-primary btn-small" href={placeOf(params, NEW)}>
              {t('visit.book')}
            </Link>
          )}
        </header>
        <div className="toolbar filters">
          <SearchBox label={t('visit.search')} address={address} />
          <DayFilter label={t('table.from')} names={['from']} address={address} />
          <DayFilter label={t('table.to')} names={['to']} address={address} />
          <SelectFilter
            label={t('visit.department')}
            name="department"
            choices={departments.map((code) => [code, codeText('department', code) ?? code] as const)}
            address={address}
          />
          <SelectFilter
            label={t('visit.doctor')}
            name="doctorId"
            choices={doctors.map(({ id, name }) => [id, name ?? id] as const)}
            address={address}
          />
          <SelectFilter
            label={t('visit.clinic')}
            name="clinicId"
            choices={clinics.map(({ id, name }) => [id, name ?? id] as const)}
            address={address}
          />
        </div>
        <RecordTable
          label={t('page.appointments')}
          columns={visitColumns(me, new Map(clinics.map(({ id, name }) => [id, name ?? id])))}
          listing={listing}
          address={address}
          href={({ id }) => placeOf(params, id)}
          current={open}
          empty="visit.empty"
        />
      </section>
      {open === NEW && me.user.role === 'agent' && (
        <section className="card" aria-labelledby="booking-title">
          <header className="card-head">
            <h2 className="card-title" id="booking-title">
              {t('visit.book')}
            </h2>
            <Link className="btn btn-small" href={placeOf(params)}>
              {t('app.close')}
            </Link>
          </header>
          <div className="card-body">
            <BookingForm onBooked={({ id }) => go(placeOf(params, id))} />
          </div>
        </section>
      )}
      {open && open !== NEW && <VisitDetail key={open} me={me} id={open} close={placeOf(params)} />}
    </div>
  );
}

/** The same list with another visit beside it. */
function placeOf(params: URLSearchParams, visit?: string): string {
  const next = new URLSearchParams(params);
  if (visit) next.set('visit', visit);
  else next.delete('visit');
  return `/appointments${next.size > 0 ? `?${next}` : ''}`;
}
