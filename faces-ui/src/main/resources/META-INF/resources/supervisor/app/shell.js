import { post } from './http.js';
import { keepPreference, readPreference } from './preference.js';
import { listenForKeys } from './shortcuts.js';
import { wordsOf } from './words.js';

const APPEARANCE = 'helix_appearance';
const SHORTCUTS = 'helix_shortcuts';

const word = wordsOf(document.getElementById('words'));

appearance();
help();
document.getElementById('sign-out').addEventListener('click', signOut);

function appearance() {
  const chosen = readPreference(APPEARANCE, 'system');
  for (const choice of document.querySelectorAll('#appearance input')) {
    choice.checked = choice.value === chosen;
    choice.addEventListener('change', () => {
      keepPreference(APPEARANCE, choice.value);
      const { dataset } = document.documentElement;
      if (choice.value === 'system') delete dataset.theme;
      else dataset.theme = choice.value;
    });
  }
}

function help() {
  const dialog = document.getElementById('help');
  const shortcuts = document.getElementById('shortcuts');
  const open = () => dialog.showModal();
  document.getElementById('help-open').addEventListener('click', open);
  shortcuts.checked = readPreference(SHORTCUTS, 'on') === 'on';
  shortcuts.addEventListener('change', () => keepPreference(SHORTCUTS, shortcuts.checked ? 'on' : 'off'));

  const pages = [...document.querySelectorAll('[data-go]')];
  listenForKeys(document, {
    isOn: () => readPreference(SHORTCUTS, 'on') === 'on',
    keys: {
      '?': open,
      '/': () => document.getElementById('search-box').focus(),
      f: () => document.getElementById('q')?.focus(),
      b: () => document.getElementById('bell').click(),
      ...Object.fromEntries(pages.map((page) => [`g ${page.dataset.go}`, () => page.click()])),
    },
  });
}

async function signOut() {
  const fault = document.getElementById('fault');
  fault.hidden = true;
  try {
    await post('/api/auth/logout');
    location.assign('/');
  } catch {
    fault.textContent = word('signOut.failed');
    fault.hidden = false;
  }
}
