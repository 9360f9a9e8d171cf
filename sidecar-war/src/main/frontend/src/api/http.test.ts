import { beforeEach, describe, expect, test, vi } from 'vitest';
import { json, problem, scriptedFetch } from '../testing/scriptedFetch';
import { createHttp } from './http';
import { Problem, UNREACHABLE } from './problem';

const expired = () => problem(401, '/problems/not-signed-in');

/** A server whose access token has expired; the refresh token is good as long as `renewable`. */
function expiredSession(renewable: boolean) {
  let fresh = false;
  const guarded = (body: object) => () => (fresh ? json(body) : expired());
  return scriptedFetch({
    '/api/auth/refresh': () => {
      fresh = renewable;
      return renewable ? json({}) : expired();
    },
    '/api/auth/me': guarded({ csrfToken: 'new' }),
    '/api/worklist': guarded({ items: [] }),
    '/api/missed-calls': guarded({ items: [] }),
    '/api/auth/heartbeat': guarded({ ok: true }),
  });
}

beforeEach(() => localStorage.clear());

describe('an expired access token', () => {
  test('is renewed silently and the request repeated', async () => {
    const server = expiredSession(true);
    const http = createHttp(server.fetcher);
    expect(await http.get('/api/worklist')).toEqual({ items: [] });
    expect(server.times('/api/worklist')).toBe(2);
  });

  test('is renewed once for all requests that meet it', async () => {
    const server = expiredSession(true);
    const http = createHttp(server.fetcher);
    await Promise.all([http.get('/api/worklist'), http.get('/api/missed-calls'), http.get('/api/worklist')]);
    expect(server.times('/api/auth/refresh')).toBe(1);
  });

  test('is not renewed again when another tab has just done it', async () => {
    const server = scriptedFetch({
      '/api/worklist': () => {
        localStorage.setItem('helix_refreshed_at', String(Date.now() + 1));
        return server.times('/api/worklist') === 1 ? expired() : json({ items: [] });
      },
      '/api/auth/me': () => json({ csrfToken: 'new' }),
    });
    await createHttp(server.fetcher).get('/api/worklist');
    expect(server.times('/api/auth/refresh')).toBe(0);
  });

  test('brings the new CSRF token into the repeated request', async () => {
    const server = expiredSession(true);
    const http = createHttp(server.fetcher);
    http.setCsrfToken('old');
    await http.post('/api/auth/heartbeat');
    const sent = server.asked.filter((one) => one.path === '/api/auth/heartbeat');
    expect(sent.map((one) => one.headers.get('X-CSRF-Token'))).toEqual(['old', 'new']);
  });
});

describe('a session that cannot be renewed', () => {
  test('is reported lost after one attempt', async () => {
    const server = expiredSession(false);
    const http = createHttp(server.fetcher);
    const signedOut = vi.fn();
    http.onSignedOut(signedOut);
    await expect(http.get('/api/worklist')).rejects.toMatchObject({ status: 401 });
    expect(server.times('/api/auth/refresh')).toBe(1);
    expect(server.times('/api/worklist')).toBe(1);
    expect(signedOut).toHaveBeenCalledOnce();
  });

  test('stays while the server is failing: nobody is signed out by an outage', async () => {
    const server = scriptedFetch({
      '/api/worklist': expired,
      '/api/auth/refresh': () => problem(503, '/problems/platform-down'),
    });
    const http = createHttp(server.fetcher);
    const signedOut = vi.fn();
    http.onSignedOut(signedOut);
    await expect(http.get('/api/worklist')).rejects.toMatchObject({ status: 503 });
    expect(signedOut).not.toHaveBeenCalled();
  });
});

test('a login that is refused asks for no refresh', async () => {
  const server = scriptedFetch({ '/api/auth/login': () => problem(401, '/problems/invalid-credentials') });
  const http = createHttp(server.fetcher);
  const signedOut = vi.fn();
  http.onSignedOut(signedOut);
  await expect(http.post('/api/auth/login', {}, { session: false })).rejects.toMatchObject({ status: 401 });
  expect(server.asked).toHaveLength(1);
  expect(signedOut).not.toHaveBeenCalled();
});

test('a stale CSRF token is read again and the request repeated once', async () => {
  const server = scriptedFetch({
    '/api/auth/me': () => json({ csrfToken: 'new' }),
    '/api/auth/heartbeat': ({ headers }) =>
      headers.get('X-CSRF-Token') === 'new' ? json({}) : problem(403, '/problems/csrf-token-wrong'),
  });
  const http = createHttp(server.fetcher);
  http.setCsrfToken('old');
  await http.post('/api/auth/heartbeat');
  expect(server.times('/api/auth/heartbeat')).toBe(2);
});

test('a problem document becomes a Problem with its fields and Retry-After', async () => {
  const server = scriptedFetch({
    '/x': () => problem(429, '/problems/too-many-attempts', { detail: 'Slow down' }, { 'Retry-After': '90' }),
  });
  const fault = await createHttp(server.fetcher)
    .get('/x')
    .catch((caught: unknown) => caught);
  expect(fault).toBeInstanceOf(Problem);
  expect(fault).toMatchObject({
    type: '/problems/too-many-attempts',
    retryAfterSeconds: 90,
    message: 'Slow down',
  });
});

test('an answer that is no problem document still becomes a Problem', async () => {
  const server = scriptedFetch({ '/x': () => new Response('<h1>Bad gateway</h1>', { status: 502 }) });
  await expect(createHttp(server.fetcher).get('/x')).rejects.toMatchObject({ status: 502 });
});

test('a server that does not answer is unreachable, which is not signed out', async () => {
  const fetcher = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(createHttp(fetcher).get('/x')).rejects.toMatchObject({ type: UNREACHABLE, status: 0 });
});

test('a 200 without a word is no answer', async () => {
  const server = scriptedFetch({
    '/api/auth/me': () => json({ csrfToken: 'new' }),
    '/api/ozonetel/dispose': () => new Response(null, { status: 200 }),
  });
  const http = createHttp(server.fetcher);
  await expect(http.post('/api/ozonetel/dispose', {})).rejects.toMatchObject({
    status: 0,
    type: UNREACHABLE,
  });
});
