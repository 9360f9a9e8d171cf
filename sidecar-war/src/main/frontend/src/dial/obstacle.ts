import type { AgentNow } from '../api/types';
import type { CallWork } from '../call/callWork';
import { t } from '../i18n';
import type { Outgoing } from './outgoing';

/** Why this agent cannot dial now, as a sentence that says what to do (#529); undefined: nothing is in the way. */
export function dialObstacle(
  agent: AgentNow | undefined,
  works: readonly CallWork[],
  outgoing: Outgoing | undefined,
): string | undefined {
  if (outgoing) return t('dial.no.calling');
  const live = works.find((work) => work.phase === 'live');
  if (live) return live.call.state === 'RINGING' ? t('dial.no.ringing') : t('dial.no.call');
  if (works.some((work) => work.phase === 'wrapUp')) return t('dial.no.wrapUp');
  switch (agent?.state) {
    case 'READY':
      return undefined;
    case 'PAUSED':
      return pause(agent.reason);
    case 'RINGING':
      return t('dial.no.ringing');
    case 'IN_CALL':
      return t('dial.no.call');
    case 'ACW':
      return t('later.wrapUp');
    case 'OFFLINE':
      return t('dial.no.offline');
    default:
      return t('dial.no.unknown');
  }
}

function pause(reason: string | undefined): string {
  if (!reason || reason.toLowerCase() === 'login') return t('dial.no.login');
  return t('dial.no.paused', { reason });
}
