import { keepPreference, readPreference } from './preference.js';

/** Shared with the agent's desk: one browser renews its session once, whatever its tabs show. */
const REFRESH_LOCK = 'helix-refresh';
const REFRESHED_AT = 'helix_refreshed_at';

/** When the server says that nobody is signed in, the page has no business being open. */
function leave() {
  const here = location.pathname + location.search;
  location.assign(`/?next=${encodeURIComponent(here)}`);
  return new Promise(() => {});
}

/**
 * Fetches with the session's cookies. A 401 leads to one renewal and one repetition. Refresh tokens rotate and a reused one
 * ends the session, so tabs queue, and the second finds that the first has done the work.
 */
export async function request(path, init = {}) {
  const startedAt = Date.now();
  const response = await send(path, init);
  if (response.status !== 401) return response;
  const renewed = await alone(async () => {
    if (Number(readPreference(REFRESHED_AT, 0)) >= startedAt) return true;
    const answer = await send('/api/auth/refresh', { method: 'POST' });
    if (answer.ok) keepPreference(REFRESHED_AT, String(Date.now()));
    else if (answer.status !== 401) throw new Error(`session not renewed: ${answer.status}`);
    return answer.ok;
  });
  const again = renewed ? await send(path, init) : response;
  return again.status === 401 ? leave() : again;
}

/** What the server says when it refuses: the problem document with its status. The message is its sentence, if it has one. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? '');
    this.status = status;
    this.problem = problem;
  }
}

export async function getJson(path) {
  const response = await request(path, { headers: { Accept: 'application/json' }, cache: 'no-store' });
  if (!response.ok) throw new Refused(response.status, await jsonOf(response));
  return response.json();
}

/**
 * Everything that changes state carries the token that only our own pages can read. Resolves with the answer's JSON, empty
 * when there is none; rejects with what the server says.
 */
export async function change(method, path, body, more = {}) {
  const { csrfToken } = await getJson('/api/auth/me');
  const headers = { 'X-CSRF-Token': csrfToken, Accept: 'application/json', ...more };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const response = await request(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const answer = await jsonOf(response);
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

export function post(path, body) {
  return change('POST', path, body);
}

async function jsonOf(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

function send(path, init) {
  return fetch(path, { ...init, credentials: 'same-origin' });
}

/** Locks exist in secure contexts only. */
function alone(work) {
  return navigator.locks ? navigator.locks.request(REFRESH_LOCK, work) : work();
}
