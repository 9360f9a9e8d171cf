import { createContext, type ReactNode, useContext, useState } from 'react';
import type { MissedCall } from '../api/types';
import { t } from '../i18n';
import { createStore, type Store } from '../live/store';

export interface Toast {
  readonly id: number;
  readonly text: string;
}

type ToastEvent = { type: 'add'; toast: Toast } | { type: 'remove'; id: number };

export interface Notices {
  readonly toasts: Store<readonly Toast[], ToastEvent>;
  say(text: string): void;
  missedCall(call: MissedCall): void;
}

/** More at once would be noise: the list itself has them all. */
const SHOWN_AT_ONCE = 3;

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
  const say = (text: string) => toasts.send({ type: 'add', toast: { id: nextId++, text } });
  return {
    toasts,
    say,
    missedCall: (call) => say(t('toast.missed', { who: call.callerName ?? call.callerPhone })),
  };
}
