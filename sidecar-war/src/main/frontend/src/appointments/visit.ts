/** Where and when somebody shall be seen, as far as it is chosen; empty for what is not. */
export interface Visit {
  readonly department: string;
  readonly doctorId: string;
  readonly clinicId: string;
  /** Empty for the server's usual one: today, or tomorrow after closing hours. */
  readonly day: string;
  readonly scheduledAt: string;
}

export const NOTHING_CHOSEN: Visit = { department: '', doctorId: '', clinicId: '', day: '', scheduledAt: '' };

const ORDER = ['department', 'doctorId', 'clinicId', 'day', 'scheduledAt'] as const;
export type VisitField = (typeof ORDER)[number];

/** What is chosen decides what can be chosen after it, so that all of that is asked again; the day may stay. */
export function choose(visit: Visit, field: VisitField, value: string): Visit {
  const later = ORDER.slice(ORDER.indexOf(field) + 1).filter((name) => name !== 'day');
  return { ...visit, ...Object.fromEntries(later.map((name) => [name, ''])), [field]: value };
}
