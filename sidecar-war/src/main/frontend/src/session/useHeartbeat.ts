import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { beat } from '../api/endpoints';
import { Problem } from '../api/problem';
import { t } from '../i18n';
import { rememberNotice } from './farewell';

const EVERY_MS = 60_000;

/** Renews the agent's lock. A missed beat is no news; a lock that belongs to somebody else now ends this session. */
export function useHeartbeat(): void {
  const [, navigate] = useLocation();
  const queries = useQueryClient();

  useEffect(() => {
    const timer = setInterval(() => {
      beat().catch((fault: unknown) => {
        if (!(fault instanceof Problem && fault.status === 409)) return;
        rememberNotice(t('session.taken'));
        navigate('/', { replace: true });
        queries.clear();
      });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [navigate, queries]);
}
