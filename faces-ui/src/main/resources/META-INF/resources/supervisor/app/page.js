import './shell.js';
import { wordsOf } from './words.js';

/** What every page's script needs of its page. */
export const main = document.getElementById('main');
export const zone = main.dataset.zone;
export const locale = main.dataset.locale;
export const word = wordsOf(document.getElementById('words'));

/** The hospital's clock is the server's: a computer's own clock may be wrong by minutes, timers must not be. */
let offset = Date.parse(main.dataset.now) - Date.now();

export function noteServerTime(instant) {
  offset = Date.parse(instant) - Date.now();
}

export function serverNow() {
  return Date.now() + offset;
}

/** One change of the page per frame, however many events have come. */
export function oncePerFrame(draw) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
}
