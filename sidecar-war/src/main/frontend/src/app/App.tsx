import { Suspense, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { reading } from '../i18n/reader';
import { LoginPage } from '../login/LoginPage';
import { SignedIn } from '../session/SignedIn';
import { useSessionEnd } from '../session/useSessionEnd';
import { Loading } from '../ui/Loading';
import { Plain } from '../ui/Plain';
import { AgentFrame } from './AgentFrame';
import { Broken } from './Broken';
import { Frame } from './Frame';
import { type Page, pageAt } from './pages';

export function App() {
  const [path] = useLocation();
  // Another language or clock: everything on the page is drawn again, and nothing of it begins anew.
  useSyncExternalStore(reading.subscribe, reading.get);
  useSessionEnd();
  const page = pageAt(path);
  if (path === '/') return <LoginPage />;
  if (!page) {
    return (
      <Plain title={t('app.notFound')} hint={t('app.notFoundHint')}>
        <Link href="/">{t('app.toDesk')}</Link>
      </Plain>
    );
  }
  return <SignedIn>{(me) => <Inside me={me} page={page} />}</SignedIn>;
}

/** The frame stays while pages change in it, or one of them breaks, and with it an agent's line to the server and the calls. */
function Inside({ me, page }: { me: Me; page: Page }) {
  const view = (
    <Broken key={page.path} framed>
      <Suspense fallback={<Loading />}>
        {page.roles.includes(me.user.role) ? (
          <page.View key={page.path} me={me} />
        ) : (
          <div className="empty">
            <p className="empty-title">{t('shell.forbidden')}</p>
            <p>{t('shell.forbiddenHint')}</p>
          </div>
        )}
      </Suspense>
    </Broken>
  );
  return me.agentConfig ? (
    <AgentFrame me={{ ...me, agentConfig: me.agentConfig }} page={page}>
      {view}
    </AgentFrame>
  ) : (
    <Frame me={me} page={page}>
      {view}
    </Frame>
  );
}
