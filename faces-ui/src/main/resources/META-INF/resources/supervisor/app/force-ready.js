/** Asks why an agent is to be made ready, and has it done once. */
import { byId, say } from './dom.js';
import { clearFaults, goToFault, placeFaults } from './faults.js';
import { post } from './http.js';

const dialog = byId('force-ready');
const form = byId('force-ready-form');
const button = form.querySelector('[type="submit"]');
let asked;

byId('force-ready-cancel').addEventListener('click', () => dialog.close());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  order();
});

export function askToForceReady(agent) {
  asked = agent;
  form.reset();
  clearFaults(form);
  say(byId('force-ready-problem'));
  byId('force-ready-title').textContent = asked.word('live.forceReadyOf', asked.name);
  dialog.showModal();
  form.reason.focus();
}

async function order() {
  if (button.disabled) return;
  const { agentId, name, word, news } = asked;
  button.disabled = true;
  say(byId('force-ready-problem'));
  try {
    await post('/api/supervisor/force-ready', { agentId, reason: form.reason.value });
    dialog.close();
    news(word('live.isReady', name));
  } catch (refused) {
    const others = placeFaults(form, refused.problem?.errors ?? []);
    goToFault(form);
    const isOnField = refused.problem?.errors?.length > 0 && others.length === 0;
    if (!isOnField) say(byId('force-ready-problem'), others[0] ?? (refused.message || word('live.failed')));
  } finally {
    button.disabled = false;
  }
}
