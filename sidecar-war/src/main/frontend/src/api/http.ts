import { type Problem, problemOf, unreachable } from './problem';
import { createRefresh } from './refresh';
import type { Me } from './types';

export interface Http {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  post<T>(path: string, body?: unknown, options?: RequestOptions): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
  /** The raw answer, for streams. */
  open(path: string, init: RequestInit): Promise<Response>;
  setCsrfToken(token: string): void;
  /** Called once per lost session: neither the access token nor the refresh token is accepted any more. */
  onSignedOut(listener: () => void): () => void;
}

interface RequestOptions {
  /** Off for calls that are made without a session, where 401 is an answer and not an expired token. */
  session?: boolean;
  /** What this change is called: sent again under the same name, it is made once. */
  idempotencyKey?: string;
}

/**
 * Speaks to the sidecar with the session's cookies. A 401 leads to one silent refresh, shared by all requests that meet it,
 * and one repetition; a second 401 means signed out. An unreachable server never signs anybody out.
 */
export function createHttp(
  fetcher: typeof fetch = (...args) => window.fetch(...args),
  onServerTime: (date: string | null) => void = () => {},
): Http {
  const listeners = new Set<() => void>();
  let csrfToken: string | undefined;

  async function attempt(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('Accept')) headers.set('Accept', 'application/json');
    if (csrfToken !== undefined && init.method !== 'GET') headers.set('X-CSRF-Token', csrfToken);
    try {
      const response = await fetcher(path, { ...init, headers, credentials: 'same-origin' });
      onServerTime(response.headers.get('Date'));
      return response;
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw unreachable();
    }
  }

  /** `me` is asked after every refresh: the CSRF token may have changed with the access token. */
  async function readCsrfToken(): Promise<void> {
    const response = await attempt('/api/auth/me', { method: 'GET' });
    if (response.ok) csrfToken = ((await response.json()) as Me).csrfToken;
  }

  const refresh = createRefresh(async () => {
    const response = await attempt('/api/auth/refresh', { method: 'POST' });
    if (response.ok) return true;
    if (response.status >= 500 || response.status === 429) throw await problemOf(response);
    return false;
  });

  async function open(path: string, init: RequestInit, options: RequestOptions = {}): Promise<Response> {
    const startedAt = Date.now();
    let response = await attempt(path, init);
    if (response.ok) return response;
    if (response.status === 401 && options.session !== false) {
      if (await refresh(startedAt)) {
        await readCsrfToken();
        response = await attempt(path, init);
      }
      if (response.status === 401) for (const listener of listeners) listener();
    }
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (isStaleCsrf(problem) && options.session !== false) {
      await readCsrfToken();
      response = await attempt(path, init);
      if (response.ok) return response;
      throw await problemOf(response);
    }
    throw problem;
  }

  async function json<T>(response: Response): Promise<T> {
    const text = await response.text();
    // A server that stops may say 200 to what it has not looked at; ours always says something, or 204.
    if (text === '' && response.status === 200) throw unreachable();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async function send<T>(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<T> {
    const headers = {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(options?.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
    };
    const content = body !== undefined && { body: JSON.stringify(body) };
    return json<T>(await open(path, { method, headers, ...content }, options));
  }

  return {
    get: async <T>(path: string, signal?: AbortSignal) =>
      json<T>(await open(path, { method: 'GET', ...(signal && { signal }) })),
    post: <T>(path: string, body?: unknown, options?: RequestOptions) => send<T>('POST', path, body, options),
    patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
    open: (path, init) => open(path, init),
    setCsrfToken: (token) => {
      csrfToken = token;
    },
    onSignedOut: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Another tab may have renewed the session, and with it the token that this tab still holds. */
function isStaleCsrf(problem: Problem): boolean {
  return problem.status === 403 && problem.type.includes('csrf');
}
