import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Problem } from '../api/problem';
import type { AgentConfig, Me } from '../api/types';
import { t } from '../i18n';
import { Plain } from '../ui/Plain';
import { Leave } from './Leave';
import { worksHere } from './landing';
import { useMe } from './useMe';

export type AgentMe = Me & { agentConfig: AgentConfig };

/** Shows its pages to who works with this app, and sends everybody else to where they belong. */
export function SignedIn({ children }: { children(me: Me): ReactNode }) {
  const [path] = useLocation();
  const { data: me, error, refetch } = useMe();

  if (me && !worksHere(me.user.role)) return <Leave role={me.user.role} />;
  if (me?.user.role === 'agent' && !me.agentConfig) {
    return <Plain title={t('session.noAgent')} hint={t('session.noAgentHint')} />;
  }
  if (me) return children(me);
  if (error instanceof Problem && error.status === 401) {
    return <Redirect to={`/?${new URLSearchParams({ next: path + location.search })}`} replace />;
  }
  if (error) {
    return (
      <Plain title={t('session.loadFailed')} hint={error.message}>
        <button type="button" className="btn btn-primary" onClick={() => void refetch()}>
          {t('app.retry')}
        </button>
      </Plain>
    );
  }
  return <Plain title={t('app.loading')} />;
}
