import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Problem } from '../api/problem';
import type { AgentConfig, Me } from '../api/types';
import { t } from '../i18n';
import { Plain } from '../ui/Plain';
import { Leave } from './Leave';
import { useMe } from './useMe';

export type AgentMe = Me & { agentConfig: AgentConfig };

/** Shows its pages to a signed-in agent, and sends everybody else to where they belong. */
export function AgentOnly({ children }: { children(me: AgentMe): ReactNode }) {
  const [path] = useLocation();
  const { data: me, error, refetch } = useMe();

  if (me && me.user.role !== 'agent') return <Leave role={me.user.role} />;
  if (me?.agentConfig) return children({ ...me, agentConfig: me.agentConfig });
  if (me) return <Plain title={t('session.noAgent')} hint={t('session.noAgentHint')} />;
  if (error instanceof Problem && error.status === 401) {
    return <Redirect to={`/?${new URLSearchParams({ next: path })}`} replace />;
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
