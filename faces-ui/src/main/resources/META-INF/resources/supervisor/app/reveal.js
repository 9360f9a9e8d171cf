import { post } from './http.js';
import { phoneGroups } from './phone.js';

/** What was uncovered stays so until the page is left. */
const uncovered = new Map();

const keyOf = ({ reveal, id }) => `${reveal} ${id}`;

/** Numbers are covered; a button shows one, which the server writes down. */
export function uncover(root, word) {
  root.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-reveal]');
    if (!button || button.disabled) return;
    button.disabled = true;
    try {
      const { reveal, id } = button.dataset;
      const { phone } = await post('/api/reveals', { kind: reveal, id });
      uncovered.set(keyOf(button.dataset), phone);
      show(button, phone);
    } catch {
      button.disabled = false;
      tell(word('list.revealFailed'));
    }
  });
}

/** After rows were read again, which are covered. */
export function uncoverAgain(root) {
  for (const button of root.querySelectorAll('[data-reveal]')) {
    const phone = uncovered.get(keyOf(button.dataset));
    if (phone && !button.hidden) show(button, phone);
  }
}

/** The number of a row, if somebody has asked for it. */
export function uncoveredNumber(kind, id) {
  return uncovered.get(keyOf({ reveal: kind, id }));
}

function show(button, phone) {
  const place = button.parentElement.querySelector('[data-slot=phone]');
  place.replaceChildren(
    ...phoneGroups(phone).map((group) => {
      const part = document.createElement('span');
      part.textContent = group;
      return part;
    }),
  );
  const hadFocus = document.activeElement === button || button.disabled;
  place.dataset.shown = 'true';
  button.hidden = true;
  if (!hadFocus) return;
  place.tabIndex = -1;
  place.focus();
}

function tell(text) {
  const fault = document.getElementById('fault');
  fault.textContent = text;
  fault.hidden = false;
}
