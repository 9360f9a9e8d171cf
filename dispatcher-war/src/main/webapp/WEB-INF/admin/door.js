// Talks to /admin with the operator's token, which stays in this tab.

const KEPT = 'dispatcher.operator-token';
const PATIENCE_MILLIS = 8000;

export class SignedOut extends Error {}

export const isSignedIn = () => sessionStorage.getItem(KEPT) !== null;

export const signIn = (token) => sessionStorage.setItem(KEPT, token);

export const signOut = () => sessionStorage.removeItem(KEPT);

/** The items of a list. */
export async function list(path) {
  return (await ask(path)).items;
}

export function replay(criteria) {
  return ask('replay', { method: 'POST', body: JSON.stringify(criteria), headers: { 'Content-Type': 'application/json' } });
}

async function ask(path, options = {}) {
  const answer = await fetch(path, {
    ...options,
    headers: { ...options.headers, Authorization: `Bearer ${sessionStorage.getItem(KEPT)}` },
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  if (answer.status === 401) {
    throw new SignedOut('The dispatcher does not take this token.');
  }
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error([body.detail, ...(body.errors ?? []).map((error) => `${error.field} ${error.message}`)].join(' '));
  }
  return body;
}
