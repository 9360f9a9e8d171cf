import { createContext, type ReactNode, useContext, useState } from 'react';
import type { MissedCall } from '../api/types';
import { t } from '../i18n';
import { createStore, type Store } from '../live/store';

export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** What was said, newest first, and how much of it nobody has looked at yet. */
export interface News {
  readonly items: readonly (Toast & { readonly at: number })[];
  readonly unread: number;
}

type NewsEvent = { type: 'said'; toast: Toast; at: number } | { type: 'read' };
type ToastEvent = { type: 'add'; toast: Toast } | { type: 'remove'; id: number };

export interface Notices {
  readonly toasts: Store<readonly Toast[], ToastEvent>;
  readonly news: Store<News, NewsEvent>;
  say(text: string): void;
  missedCall(call: MissedCall): void;
}

/** More at once would be noise: the list itself has them all. */
const SHOWN_AT_ONCE = 3;

/** Older news is in the lists. */
const KEPT = 50;

const NoticesContext = createContext<Notices | undefined>(undefined);

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices] = useState(createNotices);
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('There are no notices outside a NoticesProvider');
  return notices;
}

function createNotices(): Notices {
  let nextId = 1;
  const toasts = createStore<readonly Toast[], ToastEvent>([], (shown, event) =>
    event.type === 'add'
      ? [...shown, event.toast].slice(-SHOWN_AT_ONCE)
      : shown.filter((toast) => toast.id !== event.id),
  );
  const news = createStore<News, NewsEvent>({ items: [], unread: 0 }, ({ items, unread }, event) =>
    event.type === 'said'
      ? { items: [{ ...event.toast, at: event.at }, ...items].slice(0, KEPT), unread: unread + 1 }
      : { items, unread: 0 },
  );
  const say = (text: string) => {
    const toast = { id: nextId++, text };
    toasts.send({ type: 'add', toast });
    news.send({ type: 'said', toast, at: Date.now() });
  };
  return {
    toasts,
    news,
    say,
    missedCall: (call) => say(t('toast.missed', { who: call.callerName ?? call.callerPhone })),
  };
}
