import { useDeferredValue, useId, useState } from 'react';
import type { Patient } from '../api/records';
import { t } from '../i18n';
import { fullName } from '../person/names';
import { useListing, useRow } from '../table/queries';
import { Field } from '../ui/Field';
import { Phone } from '../ui/Phone';
import type { Visitor } from './visitor';

interface VisitorChoiceProps {
  /** The number on the line, if somebody is. */
  phone: string | undefined;
  visitor: Visitor | undefined;
  faults: Readonly<Record<string, string>>;
  onChoose(visitor: Visitor): void;
}

const SHOWN = '6';
const FEWEST_LETTERS = 2;

/** Who it is for: found by name or number among the patients, or somebody new. Several people may share a number. */
export function VisitorChoice({ phone = '', visitor, faults, onChoose }: VisitorChoiceProps) {
  const [typed, setTyped] = useState(phone);
  const wanted = useDeferredValue(typed.trim());
  const group = useId();
  const enough = wanted.length >= FEWEST_LETTERS;
  const { rows: found = [] } = useListing<Patient>('patients', { q: enough ? wanted : '', limit: SHOWN });
  const chosenId = visitor?.kind === 'stored' ? visitor.patientId : undefined;
  const { data: chosen } = useRow<Patient>('patients', chosenId);
  const shown = withChosen(enough ? found : [], chosen);
  const isNew = visitor?.kind === 'new';
  const beNew = () =>
    onChoose({ kind: 'new', firstName: '', lastName: '', phone: /\d{3}/.test(typed) ? typed.trim() : phone });

  return (
    <fieldset className="found" data-testid="visitor">
      <Field
        label={t('visit.patient')}
        name="patientId"
        type="search"
        autoComplete="off"
        placeholder={t('visit.patientHint')}
        value={typed}
        error={faults.patientId}
        onChange={(event) => setTyped(event.target.value)}
      />
      {shown.map((patient) => (
        <label key={patient.id}>
          <input
            type="radio"
            name={group}
            checked={chosenId === patient.id}
            onChange={() => onChoose({ kind: 'stored', patientId: patient.id })}
          />
          {fullName(patient) ?? t('patients.noName')}
          {patient.phone && <Phone number={patient.phone} className="muted" />}
        </label>
      ))}
      <label>
        <input type="radio" name={group} checked={isNew} onChange={beNew} />
        {shown.length > 0 ? t('visit.somebodyElse') : t('visit.newPatient')}
      </label>
      {isNew && (
        <div className="booking-pair">
          <Field
            label={t('visit.firstName')}
            name="newPatient.firstName"
            autoComplete="off"
            value={visitor.firstName}
            error={faults['newPatient.firstName']}
            onChange={(event) => onChoose({ ...visitor, firstName: event.target.value })}
          />
          <Field
            label={t('visit.lastName')}
            name="newPatient.lastName"
            autoComplete="off"
            value={visitor.lastName}
            error={faults['newPatient.lastName']}
            onChange={(event) => onChoose({ ...visitor, lastName: event.target.value })}
          />
          <Field
            label={t('person.phone')}
            name="newPatient.phone"
            type="tel"
            autoComplete="off"
            value={visitor.phone}
            error={faults['newPatient.phone']}
            onChange={(event) => onChoose({ ...visitor, phone: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Who is chosen stays in sight, whatever is searched. */
function withChosen(found: readonly Patient[], chosen: Patient | undefined): readonly Patient[] {
  return chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
}
