import type { ReactNode } from 'react';
import { CallsProvider } from '../call/CallsProvider';
import { FloatingCall } from '../call/FloatingCall';
import { LiveProvider, useDeskState } from '../live/LiveProvider';
import { PhoneBanner } from '../phone/PhoneBanner';
import { PhoneMark } from '../phone/PhoneMark';
import { PhoneProvider } from '../phone/PhoneProvider';
import type { AgentMe } from '../session/SignedIn';
import { useHeartbeat } from '../session/useHeartbeat';
import { SeatBanner } from '../status/SeatBanner';
import { StatusControl } from '../status/StatusControl';
import { AgentBadge } from './AgentBadge';
import { ConnectionMark } from './ConnectionMark';
import { Frame } from './Frame';
import type { Page } from './pages';
import { StaleBanner } from './StaleBanner';
import { usePageTitle } from './usePageTitle';

interface AgentFrameProps {
  me: AgentMe;
  page: Page;
  children: ReactNode;
}

/** An agent's frame: one line to the server and one set of calls for every page in it. */
export function AgentFrame(props: AgentFrameProps) {
  const agentId = props.me.agentConfig.ozonetelAgentId;
  return (
    <LiveProvider agentId={agentId}>
      <CallsProvider agentId={agentId}>
        <PhoneProvider agentId={agentId}>
          <Seated {...props} agentId={agentId} />
        </PhoneProvider>
      </CallsProvider>
    </LiveProvider>
  );
}

function Seated({ me, page, agentId, children }: AgentFrameProps & { agentId: string }) {
  const { calls } = useDeskState();
  useHeartbeat();
  usePageTitle(page, calls);
  return (
    <Frame
      me={me}
      page={page}
      inCall={calls.length > 0}
      tools={
        <>
          <ConnectionMark />
          <PhoneMark />
          <AgentBadge />
          <StatusControl agentId={agentId} />
        </>
      }
    >
      <StaleBanner />
      <PhoneBanner />
      <SeatBanner agentId={agentId} />
      {children}
      {page.path !== '/desk' && <FloatingCall zone={me.tenant.zone} />}
    </Frame>
  );
}
