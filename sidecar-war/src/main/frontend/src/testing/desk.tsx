import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { telephony } from '../api/telephony';
import type { AgentNow, LiveCall } from '../api/types';
import { createCallDesk } from '../call/CallDesk';
import { CallsContext } from '../call/CallsProvider';
import { keptCalls } from '../leaving/keptCalls';
import { createDesk } from '../live/Desk';
import type { DeskEvent } from '../live/deskState';
import { DeskContext } from '../live/LiveProvider';
import { NoticesProvider } from '../ui/notices';
import { Toasts } from '../ui/Toasts';
import { AGENT, agentIn } from './calls';

/** A part of the desk on a page of its own, with a stream that the test speaks. */
export function openDesk(part: ReactNode) {
  const desk = createDesk(AGENT);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const calls = createCallDesk(AGENT, desk.state, telephony, keptCalls(AGENT));
  calls.open({ onUnheard: () => {}, onDisposed: () => {}, onSent: () => {} });
  const hear = (event: DeskEvent) => act(() => desk.state.send(event));
  render(
    <QueryClientProvider client={queries}>
      <NoticesProvider>
        <DeskContext value={desk}>
          <CallsContext value={calls}>{part}</CallsContext>
        </DeskContext>
        <Toasts />
      </NoticesProvider>
    </QueryClientProvider>,
  );
  hear({ type: 'calls-snapshot', calls: [], askedAt: 0 });
  return {
    calls,
    queries,
    state: desk.state,
    hear,
    agentIs: (state: AgentNow['state'], fields: Partial<AgentNow> = {}) =>
      hear({ type: 'agent-state', agent: agentIn(state, { since: new Date().toISOString(), ...fields }) }),
    callIs: (call: LiveCall) => hear({ type: 'call', call, position: undefined }),
  };
}
