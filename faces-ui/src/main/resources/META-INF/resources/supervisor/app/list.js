import './list-tools.js';
import { request } from './http.js';
import { follow } from './live.js';
import { word } from './page.js';
import { playRecordings } from './player.js';
import { uncover, uncoverAgain } from './reveal.js';
import { takeRows } from './take-rows.js';

/** A burst of news reads the page once. */
const READ_SOON_MS = 1_500;
/** What was just read is true enough. */
const FRESH_MS = 30_000;

const byId = (id) => document.getElementById(id);
const list = byId('list');
const rows = byId('list-rows');
const recordings = list.dataset.list === 'call-recordings';

uncover(list, word);
const markPlaying = playRecordings(list, word);

/** An address without what was left empty. */
byId('list-filter').addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});

let readAt = Date.now();

/** The same page again: rows, total and the way on, whatever is asked of the list. */
async function readAgain() {
  const response = await request(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
  if (!response.ok) throw new Error(`list not read: ${response.status}`);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  readAt = Date.now();
  const news = takeRows(rows, [...fresh.querySelectorAll('#list-rows > tr')]);
  for (const id of ['list-total', 'list-empty', 'list-pages']) byId(id).replaceWith(fresh.getElementById(id));
  uncoverAgain(rows);
  markPlaying();
  return news;
}

const { compareNow } = follow({
  word,
  async compare() {
    if (Date.now() - readAt > FRESH_MS) await readAgain();
  },
  onEvent(name) {
    if (recordings && name === 'recording') readSoon();
  },
});

let reading;

function readSoon() {
  reading ??= setTimeout(async () => {
    reading = undefined;
    try {
      const news = await readAgain();
      if (news > 0) byId('list-news').textContent = word('list.news', news);
    } catch {
      readAt = 0;
      compareNow();
    }
  }, READ_SOON_MS);
}
