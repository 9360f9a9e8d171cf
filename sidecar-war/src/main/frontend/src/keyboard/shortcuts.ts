import { useEffect, useLayoutEffect, useRef } from 'react';

export const SHORTCUTS_PREFERENCE = 'helix_shortcuts';

/** Single-key shortcuts while the component is on the page: never while typing, in a dialog, or when switched off. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(shortcuts);
  // With what is seen, not after it: a key that answers to the screen must not meet what was before.
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action || !isFree(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
    return false;
  if (localStorage.getItem(SHORTCUTS_PREFERENCE) === 'off') return false;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])'))
    return false;
  return document.querySelector('dialog[open]') === null;
}
