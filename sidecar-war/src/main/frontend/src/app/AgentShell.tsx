import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { PhoneBanner } from '../phone/PhoneBanner';
import { PhoneMark } from '../phone/PhoneMark';
import type { AgentMe } from '../session/AgentOnly';
import { SignOut } from '../session/SignOut';
import { useHeartbeat } from '../session/useHeartbeat';
import { SeatBanner } from '../status/SeatBanner';
import { StatusControl } from '../status/StatusControl';
import { Icon } from '../ui/Icon';
import { Toasts } from '../ui/Toasts';
import { AgentBadge } from './AgentBadge';
import { ConnectionMark } from './ConnectionMark';
import { Help } from './Help';
import { SideBar } from './SideBar';
import { StaleBanner } from './StaleBanner';

/** The frame around every page of a signed-in agent. */
export function AgentShell({ me, children }: { me: AgentMe; children: ReactNode }) {
  const { calls } = useDeskState();
  const main = useRef<HTMLElement>(null);
  useHeartbeat();

  // Coming from the sign-in page, a screen reader starts at the page's content.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, []);

  return (
    <>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <div className="shell">
        <SideBar tenant={me.tenant} />
        <header className="head">
          <button
            type="button"
            className="btn btn-quiet btn-icon side-toggle"
            popoverTarget="side"
            aria-label={t('app.menu')}
          >
            <Icon name="menu" />
          </button>
          <h1 className="head-title">{t('desk.title')}</h1>
          <div className="head-tools">
            <PhoneMark />
            <ConnectionMark />
            <AgentBadge />
            <StatusControl agentId={me.agentConfig.ozonetelAgentId} />
            <span className="who">
              <span>
                {me.user.firstName} {me.user.lastName}
              </span>
              <span className="who-id">{t('desk.agentId', { id: me.agentConfig.ozonetelAgentId })}</span>
            </span>
            <Help />
            <SignOut inCall={calls.length > 0} />
          </div>
        </header>
        <main className="main" id="main" tabIndex={-1} ref={main}>
          <StaleBanner />
          <PhoneBanner />
          <SeatBanner agentId={me.agentConfig.ozonetelAgentId} />
          {children}
        </main>
      </div>
      <Toasts />
    </>
  );
}
