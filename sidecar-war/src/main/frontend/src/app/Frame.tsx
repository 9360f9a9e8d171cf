import { type ReactNode, useEffect, useRef } from 'react';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { SearchBox } from '../search/SearchBox';
import { SignOut } from '../session/SignOut';
import { Icon } from '../ui/Icon';
import { usePreference } from '../ui/preference';
import { Toasts } from '../ui/Toasts';
import { Help } from './Help';
import { NewsBell } from './NewsBell';
import './frame.css';
import type { Page } from './pages';
import { SideBar } from './SideBar';

interface FrameProps {
  me: Me;
  page: Page;
  /** Signing out is refused in a call. */
  inCall?: boolean;
  /** What the head shows between the page's name and the person. */
  tools?: ReactNode;
  children: ReactNode;
}

const SIDE_PREFERENCE = 'helix_side';

/** What stays around every page: the menu, the page's one title, who is signed in. */
export function Frame({ me, page, inCall = false, tools, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  const [side, setSide] = usePreference(SIDE_PREFERENCE, 'wide');
  const seat = me.agentConfig?.ozonetelAgentId;

  // Coming from the sign-in page, a screen reader starts at the page's content.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, []);

  return (
    <>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <div className="shell" data-side={side}>
        <SideBar
          me={me}
          page={page}
          folded={side === 'icons'}
          onFold={() => setSide(side === 'icons' ? 'wide' : 'icons')}
        />
        <header className="head">
          <button
            type="button"
            className="btn btn-quiet btn-icon side-toggle"
            popoverTarget="side"
            aria-label={t('app.menu')}
          >
            <Icon name="menu" />
          </button>
          <h1 className="head-title">{t(page.name)}</h1>
          <div className="head-tools">
            <SearchBox me={me} />
            {tools}
            <NewsBell zone={me.tenant.zone} />
            <span className="who">
              <span>
                {me.user.firstName} {me.user.lastName}
              </span>
              {seat && <span className="who-id">{t('desk.agentId', { id: seat })}</span>}
            </span>
            <Help />
            <SignOut inCall={inCall} />
          </div>
        </header>
        <main className="main" id="main" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
      <Toasts />
    </>
  );
}
