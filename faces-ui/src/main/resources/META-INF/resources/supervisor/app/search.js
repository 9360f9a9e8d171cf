import { el } from './dom.js';
import { findings } from './findings.js';
import { getJson } from './http.js';
import { coveredPhone } from './phone.js';
import { wordsOf } from './words.js';

const TYPING_MS = 150;
const FEWEST = 2;

const word = wordsOf(document.getElementById('words'));
const form = document.getElementById('search');
const box = document.getElementById('search-box');
const news = el('p', { class: 'visually-hidden', role: 'status' });
const listbox = el('div', { id: 'search-found', role: 'listbox', 'aria-label': word('search.all') });
const rest = el('p', { class: 'search-rest' });
const popup = el('div', { class: 'search-found', hidden: true }, listbox, rest);
form.append(popup, news);
for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-controls': 'search-found',
  'aria-autocomplete': 'list',
})) {
  box.setAttribute(name, value);
}

let asked = 0;
let typing;

box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(look, TYPING_MS);
});
box.addEventListener('focus', () => {
  if (listbox.childElementCount > 0) open(true);
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget)) open(false);
});
box.addEventListener('keydown', keys);
form.addEventListener('submit', (event) => {
  const chosen = options()[marked()];
  if (!chosen) return;
  event.preventDefault();
  location.assign(chosen.href);
});

// Somebody was faster than this script.
if (document.activeElement === box) look();

/** The latest question's answer counts; one before it may come later. */
async function look() {
  const words = box.value.trim();
  asked += 1;
  const mine = asked;
  if (words.length < FEWEST) {
    listbox.replaceChildren();
    open(false);
    return;
  }
  try {
    const found = await getJson(`/api/search?q=${encodeURIComponent(words)}`);
    if (mine === asked) show(findings(found), words);
  } catch {
    if (mine === asked) show([], words, word('search.failed'));
  }
}

function show(groups, words, failure) {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  listbox.replaceChildren(
    ...groups.map(({ list, items }) =>
      el(
        'div',
        { role: 'group', 'aria-label': word(`search.${list}`) },
        el('p', { class: 'search-group', 'aria-hidden': 'true' }, word(`search.${list}`)),
        items.map(option),
      ),
    ),
  );
  rest.textContent = count === 0 ? (failure ?? word('search.nothing', words)) : '';
  options().forEach((each, index) => {
    each.id = `found-${index}`;
  });
  news.textContent = count === 0 ? rest.textContent : word('search.found', count);
  box.removeAttribute('aria-activedescendant');
  open(true);
}

function option({ name, phone, more, href }) {
  const shown = phone ? coveredPhone(phone) : '';
  return el(
    'a',
    { role: 'option', href, tabindex: '-1', 'aria-selected': 'false', 'data-testid': 'found' },
    el('span', { class: 'found-name' }, name || shown),
    el('span', { class: 'muted num' }, name ? shown : ''),
    el('span', { class: 'muted' }, more),
  );
}

const options = () => [...listbox.querySelectorAll('[role=option]')];
const marked = () => options().findIndex((each) => each.getAttribute('aria-selected') === 'true');

function keys(event) {
  if (event.key === 'Escape' && !popup.hidden) {
    event.preventDefault();
    open(false);
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = options();
  if (!step || all.length === 0) return;
  event.preventDefault();
  open(true);
  const at = marked();
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
  all.forEach((each, index) => each.setAttribute('aria-selected', String(index === next)));
  all[next].scrollIntoView({ block: 'nearest' });
  box.setAttribute('aria-activedescendant', all[next].id);
}

function open(isOpen) {
  popup.hidden = !isOpen;
  box.setAttribute('aria-expanded', String(isOpen));
}
