import type { Disposition, DispositionAnswer } from '../api/types';
import { isTextKey, t } from '../i18n';

/** The server has it; when telephony does not have it yet, what happens to it there. */
export function savedText({ vendor }: DispositionAnswer, chosen: Disposition | undefined): string {
  const saved = t('wrapUp.saved', { disposition: chosen ? t(`disposition.${chosen}`) : '' });
  const later = `later.telephony.${vendor}`;
  return isTextKey(later) ? `${saved} ${t(later)}` : saved;
}
