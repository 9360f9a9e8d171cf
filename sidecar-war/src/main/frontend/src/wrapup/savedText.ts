import type { Disposition, DispositionAnswer } from '../api/types';
import { t } from '../i18n';

/** The server has it; when telephony does not have it yet, its sentence says what happens to it. */
export function savedText({ vendor, detail }: DispositionAnswer, chosen: Disposition | undefined): string {
  const disposition = chosen ? t(`disposition.${chosen}`) : '';
  return vendor === 'saved' || !detail ? t('wrapUp.saved', { disposition }) : `${disposition}: ${detail}`;
}
