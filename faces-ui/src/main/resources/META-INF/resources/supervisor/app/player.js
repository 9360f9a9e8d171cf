import { keepPreference, readPreference } from './preference.js';

const SPEED = 'helix_speed';

/**
 * One player for a whole list: the browser's own sound with its keys, and a speed that is remembered.
 *
 * @return shows again, after rows came, which of them plays
 */
export function playRecordings(root, word) {
  const byId = (id) => document.getElementById(id);
  const player = byId('player');
  const sound = byId('player-sound');
  const speed = byId('player-speed');
  const error = byId('player-error');
  speed.value = readPreference(SPEED, '1');
  if (!speed.value) speed.value = '1';

  function mark(address = sound.getAttribute('src') ?? '') {
    for (const button of root.querySelectorAll('[data-sound]')) {
      button.setAttribute('aria-pressed', String(button.dataset.sound === address));
    }
  }

  function play(button) {
    const { about } = button.closest('tr').dataset;
    error.hidden = true;
    player.hidden = false;
    byId('player-what').textContent = word('list.playing', about);
    mark(button.dataset.sound);
    sound.src = button.dataset.sound;
    sound.playbackRate = Number(speed.value);
    sound.play().catch(() => {});
    sound.focus();
  }

  root.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-sound]');
    if (button) play(button);
  });
  sound.addEventListener('loadeddata', () => {
    sound.playbackRate = Number(speed.value);
  });
  sound.addEventListener('error', () => {
    if (!sound.getAttribute('src')) return;
    error.textContent = word('list.soundFailed');
    error.hidden = false;
  });
  speed.addEventListener('change', () => {
    keepPreference(SPEED, speed.value);
    sound.playbackRate = Number(speed.value);
  });
  byId('player-close').addEventListener('click', () => {
    const pressed = root.querySelector('[data-sound][aria-pressed=true]');
    sound.pause();
    sound.removeAttribute('src');
    player.hidden = true;
    mark('');
    pressed?.focus();
  });
  return mark;
}
