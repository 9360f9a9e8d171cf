import { Link } from 'wouter';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { CallNumber } from '../ui/CallNumber';
import { Loading } from '../ui/Loading';
import type { PersonContext, Whom } from './context';
import { usePerson } from './context';
import { Facts } from './Facts';
import { fullName } from './names';
import { Timeline } from './Timeline';

/** One person: who it is, how to reach them, and everything that happened. */
export function PersonCard({ me, whom }: { me: Me; whom: Whom }) {
  const { data: person, error, refetch } = usePerson(whom);
  if (error && !person) {
    return (
      <section className="card empty" role="alert">
        <p className="empty-title">{t('person.failed')}</p>
        <button type="button" className="btn" onClick={() => void refetch()}>
          {t('app.retry')}
        </button>
      </section>
    );
  }
  if (!person) return <Loading />;
  const { lead, patient } = person;
  const name = nameOf(person) ?? t('call.unknownCaller');
  return (
    <section className="card" aria-label={name} data-testid="person">
      <header className="card-head">
        <h2 className="card-title">{name}</h2>
        {person.isNew && <span className="chip">{t('person.new')}</span>}
      </header>
      <div className="card-body stack">
        <Facts
          facts={[
            [
              t('person.phone'),
              person.phone && (
                <CallNumber
                  key="phone"
                  me={me}
                  number={person.phone}
                  task={{ name, ...(lead && { leadId: lead.id }) }}
                />
              ),
            ],
            [t('person.email'), patient?.email ?? lead?.email],
            [t('person.gender'), codeText('gender', patient?.gender)],
            [t('person.born'), patient?.dateOfBirth],
            [t('person.patientType'), codeText('patientType', patient?.patientType)],
            [t('person.source'), codeText('source', lead?.source)],
            [t('person.leadStatus'), codeText('lead', lead?.status)],
            [t('person.interest'), lead?.interestedService],
            [t('person.campaign'), lead?.utmCampaign],
            [t('person.summary'), lead?.aiSummary],
          ]}
        />
        {person.candidates && (
          <div className="stack-small">
            <p>{t('person.shared')}</p>
            <ul className="plain-list">
              {person.candidates.map((one) => (
                <li key={one.patientId}>
                  <Link href={`/patients/${one.patientId}`}>{fullName(one)}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <h3>{t('person.history')}</h3>
        <Timeline items={person.timeline} more={person.more} zone={me.tenant.zone} />
      </div>
    </section>
  );
}

function nameOf({ patient, lead }: PersonContext): string | undefined {
  return (patient && fullName(patient)) ?? lead?.name ?? undefined;
}
