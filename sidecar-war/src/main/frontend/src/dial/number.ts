import { Problem } from '../api/problem';
import { t } from '../i18n';

/** What is wrong with a number that somebody typed, in words; the server has the last word on what can be dialled. */
export function numberFault(typed: string): string | undefined {
  if (typed.trim() === '') return t('dial.missing');
  return /^\+?\d{3,15}$/.test(typed.replace(/[\s().-]/g, '')) ? undefined : t('dial.wrong');
}

/** What the server says of one field, as a sentence beside it; else what it says of the whole request. */
export function fieldFault(fault: Error, field: string): string {
  const errors = fault instanceof Problem && Array.isArray(fault.body.errors) ? fault.body.errors : [];
  const named = (errors as { field?: string; message?: string }[]).find((error) => error.field === field);
  return named?.message ? t('dial.this', { fault: named.message }) : fault.message;
}
