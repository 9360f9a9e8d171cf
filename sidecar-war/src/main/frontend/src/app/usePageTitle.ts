import { useEffect } from 'react';
import type { LiveCall } from '../api/types';
import { isOutbound } from '../call/outbound';
import { t } from '../i18n';
import type { Page } from './pages';

/** The tab says who is calling, for an agent who looks at another window. */
export function usePageTitle({ name }: Page, calls: readonly LiveCall[]): void {
  const ringing = calls.find((call) => call.state === 'RINGING' && !isOutbound(call));
  const title = ringing
    ? t('desk.titleRinging', { who: ringing.caller.name ?? ringing.caller.phone })
    : t(name);

  useEffect(() => {
    document.title = title;
  }, [title]);
}
