/** The monitor's filter works while it is typed and stays in the address, so that it can be reloaded and sent to somebody. */
import { keepInAddress } from './address.js';
import { byId } from './dom.js';

const form = byId('filter');

export function filter() {
  return { text: form.q.value, calls: form.calls.value, agents: form.agents.value };
}

/** @param isReady whether the page can do the work of its links */
export function listenToFilter(onChange, isReady) {
  const changed = () => {
    byId('filter-clear').hidden = Object.values(filter()).every((value) => value.trim() === '');
    keepInAddress({ q: form.q.value, calls: form.calls.value, agents: form.agents.value });
    onChange();
  };
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  const set = (name, value) => {
    form.q.value = '';
    form.calls.value = name === 'calls' ? value : '';
    form.agents.value = name === 'agents' ? value : '';
    changed();
  };
  byId('filter-apply').hidden = true;
  onPlainClick(byId('filter-clear'), isReady, () => set());
  for (const figure of document.querySelectorAll('[data-filter]')) {
    onPlainClick(figure, isReady, () => set(figure.dataset.filter, figure.dataset.value ?? ''));
  }
}

/** A link that does its work here, and stays a link for a new tab. */
function onPlainClick(link, isReady, action) {
  link.addEventListener('click', (event) => {
    if (!isReady() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    action();
  });
}
