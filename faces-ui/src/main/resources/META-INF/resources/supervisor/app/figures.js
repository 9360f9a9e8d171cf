import { request } from './http.js';
import { follow } from './live.js';
import { morph } from './morph.js';
import { word } from './page.js';
import { paced } from './paced.js';

/** A day with many calls ends several a second; nobody reads figures as fast. */
const READ_EVERY_MS = 2_000;

const figures = document.getElementById('figures');
const isLive = figures.dataset.live === 'true';

const { compareNow } = follow({
  word,
  async compare() {
    if (isLive) await readAgain();
  },
  onEvent(name, data) {
    if (isLive && changesFigures(name, data)) readSoon();
  },
});

const readSoon = paced(compareNow, READ_EVERY_MS);

function changesFigures(name, data) {
  return name === 'missed-call' || name === 'recording' || name === 'alert' || name === 'agent-state' || (name === 'call' && data.state === 'ENDED');
}

/** The server writes the page anew; what is the same stays, with the keyboard and what is unfolded. */
async function readAgain() {
  const answer = await request(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
  if (!answer.ok) throw new Error(`figures not read: ${answer.status}`);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('figures');
  for (const open of figures.querySelectorAll('details[open]')) next.querySelector(`#${open.id}`)?.setAttribute('open', '');
  morph(figures, [...next.childNodes]);
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const card of document.querySelectorAll('.figure-card:is(:hover, :focus-within)')) card.dataset.quiet = '';
});

for (const kind of ['pointerout', 'focusout']) {
  figures.addEventListener(kind, ({ target }) => target.closest('.figure-card')?.removeAttribute('data-quiet'));
}
