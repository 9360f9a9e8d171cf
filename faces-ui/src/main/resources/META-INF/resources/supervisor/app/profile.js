import { cookie } from './cookie.js';
import { byId } from './dom.js';
import './plain.js';

for (const [field, name] of [
  ['language', 'engage-lang'],
  ['hours', 'engage-hours'],
]) {
  for (const choice of document.querySelectorAll(`#reading [name=${field}]`)) {
    choice.addEventListener('change', () => {
      document.cookie = cookie(name, choice.value, location.protocol === 'https:');
      location.reload();
    });
  }
}

/** The frame has the same switch on every page, and keeps what it says. */
function mirror(own, frames) {
  own.checked = frames.checked;
  own.addEventListener('change', () => {
    frames.checked = own.checked;
    frames.dispatchEvent(new Event('change'));
  });
  frames.addEventListener('change', () => {
    own.checked = frames.checked;
  });
}

for (const choice of document.querySelectorAll('#look input')) {
  mirror(choice, document.querySelector(`#appearance [value=${choice.value}]`));
}
mirror(byId('single-keys'), byId('shortcuts'));
byId('leave').addEventListener('click', () => byId('sign-out').click());
