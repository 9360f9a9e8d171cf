const BOUNCED = 'helix_bounced';
const TOO_SOON_MS = 5_000;

/** Somebody has just proved who they are: what a page has refused before says nothing about now. */
export function forgetBounce(): void {
  sessionStorage.removeItem(BOUNCED);
}

/**
 * Leaves for a page of the server. Says no when the same page has just sent us back here: the page refuses a session that the
 * API accepts, and the two would send the browser to and fro for ever.
 */
export function leaveFor(path: string): boolean {
  const [last, at] = (sessionStorage.getItem(BOUNCED) ?? '').split(' ');
  const isLoop = last === path && Date.now() - Number(at) < TOO_SOON_MS;
  sessionStorage.setItem(BOUNCED, `${path} ${Date.now()}`);
  if (!isLoop) location.assign(path);
  return !isLoop;
}
