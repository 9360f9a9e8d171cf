import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { telephony } from '../api/telephony';
import { t } from '../i18n';
import { keptCalls } from '../leaving/keptCalls';
import { guardLeaving } from '../leaving/lastWord';
import { joinWindows } from '../leaving/windows';
import { useDesk } from '../live/LiveProvider';
import { useNotices } from '../ui/notices';
import { savedText } from '../wrapup/savedText';
import { type CallDesk, createCallDesk } from './CallDesk';
import type { CallDeskState } from './callDeskState';

export const CallsContext = createContext<CallDesk | undefined>(undefined);

/** Holds the agent's calls for the whole app, and guards the way out of it. */
export function CallsProvider({ agentId, children }: { agentId: string; children: ReactNode }) {
  const { state, freshness } = useDesk();
  const notices = useNotices();
  const [calls] = useState(() => createCallDesk(agentId, state, telephony, keptCalls(agentId)));

  useEffect(() => {
    const windows = joinWindows(agentId, (ucid) =>
      calls.state.send({ type: 'over', ucid, over: { kind: 'elsewhere' } }),
    );
    const close = calls.open({
      onUnheard: () => notices.say(t('dial.unheard')),
      onDisposed: windows.tellDisposed,
      onSent: (work, answer) => notices.say(savedText(answer, work.draft.disposition)),
    });
    const unguard = guardLeaving(agentId, {
      works: () => calls.state.get().works,
      isElsewhereToo: windows.hasOthers,
      onSpoken: (ucid) => calls.state.send({ type: 'left', ucid }),
    });
    const unwatch = freshness.subscribe(() => {
      if (freshness.get().phase === 'open') calls.sendQueued();
    });
    window.addEventListener('pagehide', windows.leave);
    return () => {
      window.removeEventListener('pagehide', windows.leave);
      unwatch();
      unguard();
      close();
      windows.leave();
    };
  }, [calls, agentId, notices, freshness]);

  return <CallsContext value={calls}>{children}</CallsContext>;
}

export function useCallDesk(): CallDesk {
  const calls = useContext(CallsContext);
  if (!calls) throw new Error('There are no calls outside a CallsProvider');
  return calls;
}

export function useCalls(): CallDeskState {
  const { state } = useCallDesk();
  return useSyncExternalStore(state.subscribe, state.get);
}
