/** Every version of the rules: who made it, how it differs from the one in force, and the way back to it. */
import { memberText, weightPlace, weightValue } from './difference-words.js';
import { fileDifferences } from './differences.js';
import { byId, el, say } from './dom.js';
import { change, getJson } from './http.js';
import { locale, serverNow, word, zone } from './page.js';
import { nameOf } from './priority-form.js';
import { clock } from './time.js';

const section = byId('versions');
let current;
let shown;

section.addEventListener('toggle', () => {
  if (section.open) reloadVersions();
});
byId('version-rows').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-version]');
  if (button) look(Number(button.dataset.version));
});
byId('version-close').addEventListener('click', () => byId('version').close());
byId('version-restore').addEventListener('click', restore);

/** Reads the list again if it is looked at. */
export async function reloadVersions() {
  if (!section.open) return;
  try {
    const { items } = await getJson('/api/rules/versions');
    current = items[0]?.version;
    byId('versions-summary').textContent = word('versions.inForceIs', current);
    byId('version-rows').replaceChildren(...items.map(row));
    say(byId('versions-problem'), '');
  } catch (fault) {
    say(byId('versions-problem'), fault.message || word('rules.failed'));
  }
}

function row({ version, at, by, change: what }) {
  const isCurrent = version === current;
  return el(
    'li',
    { 'data-testid': 'version-row', 'data-of': version },
    el('span', { class: 'num version-number' }, word('versions.number', version)),
    el('time', { class: 'num', datetime: at }, clock(at, serverNow(), zone, locale)),
    el('span', {}, by),
    el('span', { class: 'grow' }, what),
    isCurrent
      ? el('span', { class: 'mark', 'data-mark': 'current' }, word('versions.inForce'))
      : el(
          'button',
          { type: 'button', class: 'btn btn-small', 'data-version': version, 'data-testid': 'version-look' },
          word('versions.look'),
          ' ',
          el('span', { class: 'visually-hidden' }, word('versions.number', version)),
        ),
  );
}

/** What would be other if that version were in force again. */
async function look(version) {
  shown = version;
  say(byId('version-problem'), '');
  byId('version-title').textContent = word('versions.number', version);
  byId('version-says').textContent = word('versions.compared', current);
  byId('version-differences').replaceChildren(el('li', { class: 'loading' }));
  byId('version').showModal();
  try {
    const [then, now] = await Promise.all([version, current].map((one) => getJson(`/api/rules/versions/${one}`)));
    byId('version-differences').replaceChildren(...sentences(fileDifferences(now, then)));
  } catch (fault) {
    byId('version-differences').replaceChildren();
    say(byId('version-problem'), fault.message || word('rules.failed'));
  }
}

function sentences({ priorities, rules, reordered }) {
  const all = [
    ...priorities.map(({ path, from, to }) =>
      word('difference.value', weightPlace(path, word, nameOf), weightValue(path, from, word, locale), weightValue(path, to, word, locale)),
    ),
    ...rules.flatMap(({ name, kind, members }) => [
      word(`difference.${kind}`, name),
      ...members.map((member) => ` ${memberText(member, word)}`),
    ]),
    ...(reordered ? [word('difference.reordered')] : []),
  ];
  const lines = all.length > 0 ? all : [word('difference.none')];
  return lines.map((line) => el('li', { class: line.startsWith(' ') && 'inner' }, line.trim()));
}

async function restore() {
  document.dispatchEvent(new CustomEvent('rules-changed', { detail: 'begins' }));
  try {
    await change('POST', `/api/rules/versions/${shown}/restore`, { version: current });
    byId('version').close();
    document.dispatchEvent(new CustomEvent('rules-changed'));
    await reloadVersions();
    section.querySelector('summary').focus();
  } catch (fault) {
    document.dispatchEvent(new CustomEvent('rules-changed'));
    say(byId('version-problem'), fault.message || word('rules.failed'));
  }
}
