const REFRESHED_AT = 'helix_refreshed_at';

/**
 * Renews the session at most once at a time. Refresh tokens rotate and a reused one ends the session, so two tabs of one agent
 * must not both present it: the browser's lock makes them queue, and the second finds that the first has done the work.
 */
export function createRefresh(renew: () => Promise<boolean>): (requestStartedAt: number) => Promise<boolean> {
  let running: Promise<boolean> | undefined;

  return (requestStartedAt) => {
    running ??= alone(async () => {
      if (refreshedSince(requestStartedAt)) return true;
      const renewed = await renew();
      if (renewed) remember();
      return renewed;
    }).finally(() => {
      running = undefined;
    });
    return running;
  };
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  // Locks exist in secure contexts only.
  return 'locks' in navigator && navigator.locks
    ? (navigator.locks.request('helix-refresh', work) as Promise<T>)
    : work();
}

function refreshedSince(instant: number): boolean {
  return Number(localStorage.getItem(REFRESHED_AT) ?? 0) >= instant;
}

function remember(): void {
  localStorage.setItem(REFRESHED_AT, String(Date.now()));
}
