import { byId, el } from './dom.js';
import { getJson } from './http.js';
import { word } from './page.js';
import { all } from './record-editor.js';
import { DAYS, textOfDay } from './week-grid.js';

/** What a step has made so far: read from the records themselves, not from what was typed. */
const READ = {
  async clinics() {
    return (await all('/api/clinics')).map(({ name, city, weekdayHours }) => [name, [city, weekdayHours].filter(Boolean).join(' · ')]);
  },
  async doctors() {
    const [doctors, slots] = await Promise.all([all('/api/doctors'), all('/api/visit-slots')]);
    return doctors.map(({ id, name, firstName, lastName }) => [name || [firstName, lastName].filter(Boolean).join(' '), hours(slots.filter(({ doctorId }) => doctorId === id))]);
  },
  async team() {
    return (await getJson('/api/team')).items.map(({ name, email, role }) => [name || email, word(`role.${role}`)]);
  },
};

const hours = (slots) =>
  DAYS.map((day) => [word(`setup.day.${day}`), textOfDay(slots, day)])
    .filter(([, text]) => text)
    .map((parts) => parts.join(' '))
    .join(' · ');

/** Who goes on quickly sees the step where they are, whichever answer comes last. */
let asked = 0;

export async function showThere(step) {
  asked += 1;
  const mine = asked;
  byId('look').hidden = step in READ;
  byId('there-card').hidden = !(step in READ);
  if (!(step in READ)) return;
  byId('there-title').textContent = word(`setup.card.${step}`);
  const lines = await READ[step]();
  if (mine !== asked) return;
  byId('there-count').textContent = String(lines.length);
  byId('there-nothing').hidden = lines.length > 0;
  byId('there').hidden = lines.length === 0;
  byId('there').replaceChildren(...lines.map(([name, about]) => el('li', {}, el('strong', {}, name ?? ''), el('span', { class: 'muted' }, about))));
}

/** The clinics that a doctor can sit at. */
export async function offerClinics(list) {
  const clinics = (await all('/api/clinics')).filter(({ active }) => active !== false);
  const chosen = list.value;
  list.replaceChildren(el('option', { value: '' }), ...clinics.map(({ id, name }) => el('option', { value: id }, name)));
  list.value = chosen;
}
