import type { Phone } from './Phone';

const LOCK = 'helix-phone';

/** Registers the phone in one window of this browser at a time; the next one takes over when that is closed. */
export function registerInOneWindow(phone: Phone): () => void {
  // Locks exist in secure contexts only.
  if (!('locks' in navigator) || !navigator.locks) {
    phone.register();
    return () => phone.unregister();
  }
  const giveUp = new AbortController();
  const hold = () =>
    new Promise<void>((release) => {
      phone.register();
      giveUp.signal.addEventListener('abort', () => {
        phone.unregister();
        release();
      });
    });
  void navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (giveUp.signal.aborted) return;
    if (lock) return hold();
    phone.state.send({ type: 'line', line: 'elsewhere' });
    // Not awaited: this request must end before the next can have the lock.
    navigator.locks.request(LOCK, { signal: giveUp.signal }, hold).catch(() => {});
  });
  return () => giveUp.abort();
}
