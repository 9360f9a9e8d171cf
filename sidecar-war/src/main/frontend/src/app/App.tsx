import { Link, Route, Switch } from 'wouter';
import { CallsProvider } from '../call/CallsProvider';
import { DeskPage } from '../desk/DeskPage';
import { t } from '../i18n';
import { LiveProvider } from '../live/LiveProvider';
import { LoginPage } from '../login/LoginPage';
import { PhoneProvider } from '../phone/PhoneProvider';
import { AgentOnly } from '../session/AgentOnly';
import { useSessionEnd } from '../session/useSessionEnd';
import { Plain } from '../ui/Plain';
import { AgentShell } from './AgentShell';

export function App() {
  useSessionEnd();
  return (
    <Switch>
      <Route path="/">
        <LoginPage />
      </Route>
      <Route path="/desk">
        <AgentOnly>
          {(me) => (
            <LiveProvider agentId={me.agentConfig.ozonetelAgentId}>
              <CallsProvider agentId={me.agentConfig.ozonetelAgentId}>
                <PhoneProvider agentId={me.agentConfig.ozonetelAgentId}>
                  <AgentShell me={me}>
                    <DeskPage me={me} />
                  </AgentShell>
                </PhoneProvider>
              </CallsProvider>
            </LiveProvider>
          )}
        </AgentOnly>
      </Route>
      <Route>
        <Plain title={t('app.notFound')} hint={t('app.notFoundHint')}>
          <Link href="/">{t('app.toDesk')}</Link>
        </Plain>
      </Route>
    </Switch>
  );
}
