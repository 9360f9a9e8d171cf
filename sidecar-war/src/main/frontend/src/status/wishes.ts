import type { AgentNow, StateWish } from '../api/types';
import type { CallWork } from '../call/callWork';
import { t } from '../i18n';

/** What an agent may choose to be; calls and wrap-up are not chosen. */
export const WISHES = ['Ready', 'Break', 'Training', 'Offline'] as const;

export type Wish = (typeof WISHES)[number];

export function orderOf(wish: Wish): StateWish {
  return wish === 'Ready' || wish === 'Offline' ? { state: wish } : { state: 'Pause', pauseReason: wish };
}

/** Whether telephony says that this is so: the click alone changes nothing. */
export function isSo(wish: Wish, agent: AgentNow | undefined): boolean {
  switch (agent?.state) {
    case 'READY':
      return wish === 'Ready';
    case 'OFFLINE':
      return wish === 'Offline';
    case 'PAUSED':
      return agent.reason?.toLowerCase() === wish.toLowerCase();
    default:
      return false;
  }
}

/** Why the status cannot change now; undefined: it can. */
export function statusObstacle(agent: AgentNow | undefined, works: readonly CallWork[]): string | undefined {
  const asked = works.some((work) => work.phase === 'wrapUp');
  if (agent?.state === 'ACW') return asked ? t('status.no.wrapUp') : t('later.wrapUp');
  if (agent?.state === 'RINGING' || agent?.state === 'IN_CALL') return t('status.no.call');
  return works.some((work) => work.phase === 'live') ? t('status.no.call') : undefined;
}
