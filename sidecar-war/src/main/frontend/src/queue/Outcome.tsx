import type { MissedCall } from '../api/types';
import { t } from '../i18n';
import { instantText } from './subline';

/** How a missed call ended, and when. */
export function Outcome({ call, zone }: { call: MissedCall; zone: string }) {
  if (!call.end) return null;
  return (
    <>
      <span>{t(`end.${call.end}`)}</span>
      {call.endedAt && <span className="queue-due muted">{instantText(call.endedAt, zone)}</span>}
    </>
  );
}
