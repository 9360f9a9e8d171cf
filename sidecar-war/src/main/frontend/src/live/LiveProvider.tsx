import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { queueFeed } from '../queue/queueFeed';
import { rememberNotice } from '../session/farewell';
import { useNotices } from '../ui/notices';
import { createDesk, type Desk } from './Desk';
import type { DeskState } from './deskState';
import type { Freshness } from './freshness';

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Holds the one stream of the whole app: pages come and go, the line stays. */
export function LiveProvider({ agentId, children }: { agentId: string; children: ReactNode }) {
  const [desk] = useState(() => createDesk(agentId));
  const queries = useQueryClient();
  const notices = useNotices();

  useEffect(() => {
    const queue = queueFeed(queries, agentId, notices.missedCall);
    const close = desk.open({
      onMissedCall: queue.missedCall,
      onWorklistChanged: queue.changed,
      onReconnected: queue.changed,
      onNotice: ({ kind, text }) => {
        notices.say(text);
        if (kind !== 'rule') rememberNotice(text);
      },
    });
    return () => {
      close();
      queue.close();
    };
  }, [desk, agentId, queries, notices]);

  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk outside a LiveProvider');
  return desk;
}

export function useDeskState(): DeskState {
  const { state } = useDesk();
  return useSyncExternalStore(state.subscribe, state.get);
}

export function useFreshness(): Freshness {
  const { freshness } = useDesk();
  return useSyncExternalStore(freshness.subscribe, freshness.get);
}
