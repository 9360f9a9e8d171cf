import type { MissedCall } from '../api/types';
import { t } from '../i18n';
import { instantText } from './instantText';
import { isOpen } from './missedGroups';

/** How a missed call ended, and when. */
export function Outcome({ call, zone }: { call: MissedCall; zone: string }) {
  return (
    <>
      <span>{outcomeText(call)}</span>
      {call.endedAt && <span className="queue-due muted">{instantText(call.endedAt, zone)}</span>}
    </>
  );
}

/** Undefined while somebody waits to be called back. */
export function outcomeText(call: MissedCall | undefined): string | undefined {
  if (!call || isOpen(call)) return undefined;
  if (call.callbackStatus === 'WRONG_NUMBER') return t('disposition.WRONG_NUMBER');
  return t(`end.${call.end ?? (call.callbackStatus === 'INVALID' ? 'NO_PATIENT' : 'RECOVERED')}`);
}
