/** Does the work now, or when so much time has passed since the last time; however often it is asked, once. */
export function paced(work, everyMs, { now = Date.now, later = setTimeout } = {}) {
  let last = -Infinity;
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    later(
      () => {
        waiting = false;
        last = now();
        work();
      },
      Math.max(0, last + everyMs - now()),
    );
  };
}
