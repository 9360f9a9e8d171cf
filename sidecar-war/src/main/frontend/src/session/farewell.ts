const FAREWELL = 'helix_farewell';

/** A notice explains the end of a session only when the end follows it closely. */
const EXPLAINS_FOR_MS = 60_000;

export function rememberNotice(text: string): void {
  sessionStorage.setItem(FAREWELL, JSON.stringify({ text, at: Date.now() }));
}

/** Why the last session ended, said once. */
export function takeFarewell(): string | undefined {
  const stored = sessionStorage.getItem(FAREWELL);
  sessionStorage.removeItem(FAREWELL);
  if (stored === null) return undefined;
  const { text, at } = JSON.parse(stored) as { text: string; at: number };
  return Date.now() - at < EXPLAINS_FOR_MS ? text : undefined;
}

export function forgetNotices(): void {
  sessionStorage.removeItem(FAREWELL);
}
