/** How long the first key of a pair waits for the second. */
const PAIR_MS = 1_500;

/**
 * Keys for people who know them: single ones such as "?" and pairs such as "g l". Never while somebody types, in a dialog,
 * together with Ctrl, Alt or Meta, or when switched off (WCAG 2.1.4).
 */
export function listenForKeys(target, { keys, isOn, now = () => performance.now() }) {
  let first = '';
  let firstAt = 0;

  target.addEventListener('keydown', (event) => {
    if (!isFree(event) || !isOn()) {
      first = '';
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === 'Shift') return;
    const pair = first && now() - firstAt <= PAIR_MS ? `${first} ${key}` : '';
    first = '';
    const action = keys[pair] ?? keys[key];
    if (action) {
      event.preventDefault();
      action();
    } else if (Object.keys(keys).some((known) => known.startsWith(`${key} `))) {
      first = key;
      firstAt = now();
    }
  });
}

function isFree(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return false;
  return !event.target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog[open]');
}
