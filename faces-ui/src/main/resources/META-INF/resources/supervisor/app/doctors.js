import './plain.js';
import { keepHours } from './doctor-hours.js';
import { byId, el } from './dom.js';
import { Refused } from './http.js';
import { word } from './page.js';
import { all, recordEditor, setActive } from './record-editor.js';
import { DAYS, slotsOf, textOfDay } from './week-grid.js';

const DOOR = '/api/doctors';
const SLOTS = '/api/visit-slots';

let clinics = [];
let slots = [];
let wanted = [];

const days = () => DAYS.map((day) => byId(`day-${day}`));

const editor = recordEditor({
  door: DOOR,
  cells: ({ name, firstName, lastName, department, specialty, clinicId, id }) => [
    name || [firstName, lastName].filter(Boolean).join(' '),
    department ? word(`setup.department.${department}`) : '',
    specialty ?? '',
    clinics.find((clinic) => clinic.id === clinicId)?.name ?? '',
    String(slots.filter(({ doctorId }) => doctorId === id).length),
  ],
  seen: ({ updatedAt }) => updatedAt,
  toggle: setActive(DOOR),
  toBody(values) {
    const errors = [];
    wanted = days().flatMap((field, at) => {
      const read = slotsOf(DAYS[at], field.value);
      if (!read) errors.push({ field: `week.${DAYS[at]}`, message: word('setup.week.fault') });
      return read ?? [];
    });
    if (errors.length > 0) throw new Refused(400, { errors });
    const { week, ...doctor } = values;
    return { ...doctor, name: `Dr. ${[doctor.firstName, doctor.lastName].filter(Boolean).join(' ')}` };
  },
  toForm: (doctor) => ({ ...doctor, week: Object.fromEntries(DAYS.map((day) => [day, textOfDay(slotsOfDoctor(doctor), day)])) }),
  async saved(doctor) {
    try {
      await keepHours(doctor, slotsOfDoctor(doctor), wanted.map((slot) => ({ ...slot, clinicId: doctor.clinicId })));
    } finally {
      slots = await all(SLOTS);
    }
  },
});

function slotsOfDoctor({ id }) {
  return slots.filter(({ doctorId }) => doctorId === id);
}

[clinics, slots] = await Promise.all([all('/api/clinics'), all(SLOTS)]);
byId('clinicId').append(...clinics.filter(({ active }) => active !== false).map(({ id, name }) => el('option', { value: id }, name)));
editor.load();
