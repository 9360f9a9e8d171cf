import { useEffect } from 'react';
import type { LiveCall } from '../api/types';
import { isOutbound } from '../call/outbound';
import { t } from '../i18n';

/** The tab says who is calling, for an agent who looks at another page. */
export function useDeskTitle(calls: readonly LiveCall[]): void {
  const ringing = calls.find((call) => call.state === 'RINGING' && !isOutbound(call));
  const title = ringing
    ? t('desk.titleRinging', { who: ringing.caller.name ?? ringing.caller.phone })
    : t('desk.title');

  useEffect(() => {
    document.title = title;
  }, [title]);
}
