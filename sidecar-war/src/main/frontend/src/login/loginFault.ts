import { Problem, UNREACHABLE } from '../api/problem';
import type { SessionHeld } from '../api/types';
import { t } from '../i18n';
import { clockTime, minutes } from '../time/format';

/** What a refused login says to the person, and whether it can be answered by taking the session over. */
export interface LoginFault {
  readonly message: string;
  readonly hint?: string;
  readonly mayTakeOver: boolean;
}

export function loginFault(fault: Error, now: number): LoginFault {
  if (!(fault instanceof Problem)) return plain(t('login.fault.other', { reason: fault.message }));
  if (fault.type === UNREACHABLE) return plain(t('login.fault.unreachable'));
  if (fault.is('/problems/agent-session-held')) return held(fault, now);
  if (fault.is('/problems/agent-not-configured')) return plain(t('login.fault.notConfigured'));
  if (fault.is('/problems/invalid-credentials')) return plain(t('login.fault.invalid'));
  if (fault.status === 429) return plain(tooMany(fault.retryAfterSeconds));
  return plain(t('login.fault.other', { reason: fault.message }));
}

/** The hospital's zone is not known before login: the person's own clock says since when. */
function held(fault: Problem, now: number): LoginFault {
  const { heldBy: who, since, takeoverAllowed: mayTakeOver = false } = fault.body as SessionHeld;
  const when = since && clockTime(since, undefined, now);
  const hint = mayTakeOver ? t('login.fault.heldTakeOver') : t('login.fault.heldWait');
  return { message: heldMessage(who, when), hint, mayTakeOver };
}

function heldMessage(who: string | undefined, when: string | undefined): string {
  if (who && when) return t('login.fault.heldBySince', { who, when });
  if (who) return t('login.fault.heldBy', { who });
  if (when) return t('login.fault.heldSince', { when });
  return t('login.fault.held');
}

function tooMany(seconds: number | undefined): string {
  return seconds ? t('login.fault.tooManyWait', { wait: minutes(seconds * 1000) }) : t('login.fault.tooMany');
}

function plain(message: string): LoginFault {
  return { message, mayTakeOver: false };
}
