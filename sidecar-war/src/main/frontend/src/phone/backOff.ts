const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Tries again, later each time, and at once when the browser says that the network is back. */
export function createBackOff(attempt: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_MS;
  const run = () => {
    cancel();
    attempt();
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    window.removeEventListener('online', run);
  };
  return {
    later: () => {
      cancel();
      timer = setTimeout(run, wait);
      wait = Math.min(wait * 2, LONGEST_MS);
      window.addEventListener('online', run);
    },
    succeeded: () => {
      cancel();
      wait = FIRST_MS;
    },
    cancel,
  };
}
