import { Problem } from './problem';

export interface Faults {
  /** By field, as the server says them. */
  readonly fields: Readonly<Record<string, string>>;
  /** What belongs to no field of the form. */
  readonly rest: string | undefined;
}

const NONE: Faults = { fields: {}, rest: undefined };

/** What is wrong with a form that was sent, each word at its field; what belongs to none of them is said once. */
export function faultsOf(fault: Error | null, known: readonly string[]): Faults {
  if (!fault) return NONE;
  const errors = fault instanceof Problem && Array.isArray(fault.body.errors) ? fault.body.errors : [];
  const whole = fault instanceof Problem ? fault.detail : undefined;
  const fields: Record<string, string> = {};
  const others: string[] = [];
  for (const { field, message: said } of errors as { field?: string; message?: string }[]) {
    const message = said === whole ? fault.message : said;
    if (!message) continue;
    if (field && known.includes(field)) fields[field] ??= message;
    else others.push([field, message].filter(Boolean).join(' '));
  }
  if (errors.length === 0) return { fields, rest: fault.message };
  return { fields, rest: others.length > 0 ? others.join('; ') : undefined };
}
