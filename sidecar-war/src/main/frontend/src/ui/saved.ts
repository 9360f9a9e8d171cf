import { t } from '../i18n';

/** What is said when a record was saved: also that the CRM is away and gets it later. */
export function saved(done: string, answer: unknown): string {
  const isKeptHere = (answer as { pending?: boolean } | undefined)?.pending === true;
  return isKeptHere ? `${done} ${t('later.crm')}` : done;
}
