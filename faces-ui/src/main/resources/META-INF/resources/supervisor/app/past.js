/** The time machine: the floor at any second of the kept days, played, stepped or scrubbed. */
import { keepInAddress } from './address.js';
import { byId, say } from './dom.js';
import { newFloor, takeSnapshot } from './floor.js';
import { getJson } from './http.js';
import { dayOf, densityPath, said, secondOf, timeOf } from './moment.js';
import { locale, serverNow, zone } from './page.js';
import { setText, slot } from './rows.js';

const PLAY_EVERY_MS = 500;
const STEPS = 288;
const HEIGHT = 40;
const KEYS = { PageUp: 60, PageDown: -60 };

export function timeMachine({ word, onChange }) {
  const panel = byId('past');
  const scrubber = byId('past-second');
  let at;
  let day;
  let floor;
  let asked;
  let playing;

  byId('past-open').addEventListener('click', () => go(at ?? serverNow() - 60_000));
  byId('past-close').addEventListener('click', backToNow);
  byId('past-play').addEventListener('click', () => (playing ? pause() : play()));
  byId('past-day').addEventListener('change', ({ target }) => target.value && goToDay(target.value));
  byId('past-time').addEventListener('change', ({ target }) => goToSecond(secondOf(target.value)));
  scrubber.addEventListener('input', () => goToSecond(Number(scrubber.value)));
  panel.addEventListener('keydown', keys);
  for (const step of panel.querySelectorAll('[data-step]')) {
    step.addEventListener('click', () => move(Number(step.dataset.step)));
  }
  if (panel.dataset.at) go(Date.parse(panel.dataset.at));

  function keys(event) {
    const steps = KEYS[event.key];
    if (event.target !== scrubber || (!steps && event.key !== ' ')) return;
    event.preventDefault();
    if (steps) move(steps);
    else byId('past-play').click();
  }

  function move(seconds) {
    go(at + seconds * 1000);
  }

  function play() {
    playing = setInterval(() => move((Number(byId('past-speed').value) * PLAY_EVERY_MS) / 1000), PLAY_EVERY_MS);
    setText(byId('past-play'), word('past.pause'));
  }

  function pause() {
    clearInterval(playing);
    playing = undefined;
    setText(byId('past-play'), word('past.play'));
  }

  function goToSecond(second) {
    if (second !== undefined && day) go(day.from + second * 1000);
  }

  async function goToDay(name) {
    const second = Number(scrubber.value);
    await readDay(name);
    goToSecond(second);
  }

  /** To that moment; whatever is later than now is now, and stops playing. */
  async function go(instant) {
    const latest = serverNow() - 1000;
    if (instant >= latest && playing) pause();
    at = Math.min(instant, latest);
    panel.hidden = false;
    byId('past-open').hidden = true;
    document.documentElement.dataset.past = 'true';
    keepInAddress({ at: new Date(at).toISOString() });
    if (day?.name !== dayOf(at, zone)) await readDay(dayOf(at, zone));
    showMoment();
    await read();
  }

  function showMoment() {
    if (!day || at === undefined) return;
    const second = Math.max(0, Math.floor((at - day.from) / 1000));
    const isBefore = day.beginning !== undefined && at < day.beginning;
    scrubber.value = String(second);
    scrubber.setAttribute('aria-valuetext', said(at, zone, locale));
    byId('past-day').value = day.name;
    if (document.activeElement !== byId('past-time')) byId('past-time').value = timeOf(second);
    setText(slot(panel, 'said'), `${word('past.at', said(at, zone, locale))}${isBefore ? ` ${word('past.empty')}` : ''}`);
  }

  /** One question at a time: while the answer is on its way the hand may have moved on. */
  async function read() {
    if (asked) return;
    while (at !== undefined && asked !== at) {
      asked = at;
      try {
        const snapshot = await getJson(`/api/supervisor/floor?at=${encodeURIComponent(new Date(asked).toISOString())}`);
        if (at === undefined) break;
        floor ??= newFloor();
        takeSnapshot(floor, snapshot);
        say(slot(panel, 'problem'));
        onChange();
      } catch {
        say(slot(panel, 'problem'), word('past.failed'));
        pause();
        break;
      }
    }
    asked = undefined;
  }

  async function readDay(name) {
    try {
      const { from, calls, beginning } = await getJson(`/api/supervisor/floor/density?day=${encodeURIComponent(name)}`);
      day = { name, from: Date.parse(from), beginning: beginning && Date.parse(beginning) };
      slot(panel, 'density').firstElementChild.setAttribute('d', densityPath(calls, STEPS, HEIGHT));
    } catch {
      say(slot(panel, 'problem'), word('past.failed'));
    }
  }

  function backToNow() {
    pause();
    at = undefined;
    floor = undefined;
    panel.hidden = true;
    delete document.documentElement.dataset.past;
    keepInAddress({ at: '' });
    byId('past-open').hidden = false;
    byId('past-open').focus();
    onChange();
  }

  return { isOn: () => at !== undefined, floor: () => floor, now: () => at };
}
