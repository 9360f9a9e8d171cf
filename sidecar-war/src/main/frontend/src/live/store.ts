/** A value, a way to change it, and who wants to know: what React's useSyncExternalStore needs. */
export interface Store<S, E> {
  get(): S;
  send(event: E): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S, E>(initial: S, reduce: (state: S, event: E) => S): Store<S, E> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
