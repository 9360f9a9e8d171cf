import { change } from './http.js';

/** All the hours of a doctor, together: somebody who has changed them meanwhile is not overwritten. */
export function keepHours({ id }, seen, slots) {
  return change('PUT', `/api/doctors/${id}/hours`, { seen: seen.map((slot) => slot.id), slots });
}
