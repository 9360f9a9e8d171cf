import { useLocation } from 'wouter';
import type { Patient } from '../api/records';
import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { fullName } from '../person/names';
import { useListing } from '../table/queries';
import { type Column, RecordTable } from '../table/RecordTable';
import { SearchBox } from '../table/SearchBox';
import { SelectFilter } from '../table/SelectFilter';
import { useListAddress } from '../table/useListAddress';
import { CallNumber } from '../ui/CallNumber';
import { PatientView } from './PatientView';

const TYPES = ['NEW', 'RETURNING', 'VIP'] as const;

export default function PatientsPage({ me }: PageProps) {
  const [path] = useLocation();
  const id = path.split('/')[2];
  return id ? <PatientView key={id} me={me} id={decodeURIComponent(id)} /> : <PatientList me={me} />;
}

function PatientList({ me }: PageProps) {
  const address = useListAddress(['patientType'], { sort: 'firstName' });
  const listing = useListing<Patient>('patients', address.asked);
  const columns: Column<Patient>[] = [
    {
      name: 'patients.name',
      sort: 'firstName',
      cell: (patient) => fullName(patient) ?? t('patients.noName'),
    },
    {
      name: 'person.phone',
      cell: (patient) => <CallNumber me={me} number={patient.phone} task={taskOf(patient)} />,
    },
    { name: 'person.gender', cell: ({ gender }) => codeText('gender', gender) },
    { name: 'person.born', sort: 'dateOfBirth', cell: ({ dateOfBirth }) => dateOfBirth },
    { name: 'person.patientType', cell: ({ patientType }) => codeText('patientType', patientType) },
  ];
  return (
    <section className="card" aria-label={t('page.patients')}>
      <div className="toolbar filters">
        <SearchBox label={t('patients.search')} address={address} />
        <SelectFilter
          label={t('person.patientType')}
          name="patientType"
          choices={TYPES.map((code) => [code, t(`patientType.${code}`)] as const)}
          address={address}
        />
      </div>
      <RecordTable
        label={t('page.patients')}
        columns={columns}
        listing={listing}
        address={address}
        href={({ id }) => `/patients/${encodeURIComponent(id)}`}
        empty="patients.empty"
      />
    </section>
  );
}

function taskOf(patient: Patient) {
  const name = fullName(patient);
  return name ? { name } : {};
}
