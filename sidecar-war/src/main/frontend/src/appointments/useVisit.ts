import { useState } from 'react';
import type { Clinic, Doctor, VisitSlot } from '../api/records';
import { useChoices } from '../table/queries';
import { type Moving, useVisitTimes } from './times';
import { choose, NOTHING_CHOSEN, type Visit, type VisitField } from './visit';

/** The choice of a visit, with what can be chosen at each step. */
export function useVisit(initial: Visit = NOTHING_CHOSEN, moving?: Moving) {
  const [chosen, setChosen] = useState(initial);
  const { data: doctors = NONE as Doctor[], error: noDoctors } = useChoices<Doctor>('doctors', {
    active: 'true',
    sort: 'name',
  });
  const { data: allClinics = NONE as Clinic[] } = useChoices<Clinic>('clinics', { sort: 'name' });
  const { data: slots = NONE as VisitSlot[] } = useChoices<VisitSlot>(
    'visit-slots',
    { doctorId: chosen.doctorId },
    chosen.doctorId !== '',
  );
  const places = new Set(slots.map(({ clinicId }) => clinicId));
  const clinics = allClinics.filter(({ id, active }) => places.has(id) && active !== false);
  // Most doctors sit at one clinic: that is no question.
  const only = clinics.length === 1 ? clinics[0]?.id : undefined;
  const visit: Visit = { ...chosen, clinicId: chosen.clinicId || only || '' };
  const times = useVisitTimes(visit, moving);

  return {
    visit,
    departments: [...new Set(doctors.flatMap(({ department }) => department ?? []))].sort(),
    doctors: doctors.filter(({ department }) => !visit.department || department === visit.department),
    clinics,
    times,
    fault: noDoctors ?? times.error,
    choose: (field: VisitField, value: string) => setChosen((now) => choose(now, field, value)),
  };
}

const NONE: unknown[] = [];

export type VisitChoice = ReturnType<typeof useVisit>;
