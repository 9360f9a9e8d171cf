import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { http } from '../api/endpoints';

/** When the session is lost, whatever the page was doing: forget everything of it and ask to sign in again. */
export function useSessionEnd(): void {
  const [path, navigate] = useLocation();
  const queries = useQueryClient();

  useEffect(
    () =>
      http.onSignedOut(() => {
        if (path === '/') return;
        navigate(`/?${new URLSearchParams({ next: path + location.search })}`, { replace: true });
        queries.clear();
      }),
    [path, navigate, queries],
  );
}
