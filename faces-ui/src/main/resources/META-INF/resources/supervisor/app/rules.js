/** The rules page: priorities with a live preview, the rules in their order, their versions. */
import { byId, el, isSure, say } from './dom.js';
import { weightPlace, weightValue } from './difference-words.js';
import { explain } from './explanation.js';
import { clearFaults, goToFault, placeFaults } from './faults.js';
import { change, getJson, post } from './http.js';
import { follow } from './live.js';
import { locale, serverNow, word, zone } from './page.js';
import { hideSummary, setBusy, showRanks, showSummary, tellFault } from './preview.js';
import { fields, listen, nameOf, show, showCampaigns } from './priority-form.js';
import { ranksNow, ranksThen } from './ranks.js';
import { isEditing } from './rule-editor.js';
import { reloadRules, showRules } from './rule-list.js';
import { clock } from './time.js';
import { reloadVersions } from './versions.js';
import { draftOf, rebased, weightChanges } from './weights.js';

const CONFIG = '/api/rules/priority-config';
const TEAM = '/api/worklist/team?limit=50';
const SIMULATE = '/api/rules/simulate?of=open';
/** Somebody who moves a slider has not decided yet. */
const AFTER_INPUT_MS = 250;
const AFTER_NEWS_MS = 300;

const form = byId('priorities');
let base;
let campaigns;
let theirs;
let saving = false;
let asked = 0;

const { compareNow } = follow({
  word,
  compare: () => Promise.all([readRules(), isDirty() ? undefined : readPreview()]),
  onEvent(name) {
    if (name === 'worklist') compareSoon();
  },
});
/** Each has a clock of its own: news of the list must not keep a draft from being shown. */
const compareSoon = afterwards(compareNow, AFTER_NEWS_MS);
const previewSoon = afterwards(readPreview, AFTER_INPUT_MS);

listen(() => {
  say(byId('rules-news'), '');
  showDirty();
  previewSoon();
});
byId('save').addEventListener('click', save);
byId('discard').addEventListener('click', discard);
byId('conflict-load').addEventListener('click', () => adopt(theirs));
byId('conflict-over').addEventListener('click', saveOver);
byId('preview-rows').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-explain]');
  if (button) explain({ id: button.dataset.explain, name: button.textContent });
});
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (isDirty()) save();
});
window.addEventListener('beforeunload', (event) => {
  if (isDirty() || isEditing()) event.preventDefault();
});
/** An edit of a rule or a version restored here is no news to who did it. */
document.addEventListener('rules-changed', ({ detail }) => {
  saving = detail === 'begins';
  if (!saving) readRules({ isMine: true });
});
const toExplain = new URLSearchParams(location.search).get('explain');
if (toExplain) explain({ id: toExplain, name: '' });

/** Does the work when nothing has asked for it for so long. */
function afterwards(work, milliseconds) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, milliseconds);
  };
}

function draft() {
  return draftOf(base, fields());
}

function changed() {
  return base === undefined ? [] : weightChanges(base, draft());
}

function isDirty() {
  return changed().length > 0;
}

function showDirty() {
  const { length } = changed();
  byId('save-bar').hidden = length === 0;
  byId('dirty').textContent = word(length === 1 ? 'priorities.changed' : 'priorities.changedMany', length);
  if (length > 0) return;
  clearFaults(form);
  say(byId('priorities-problem'), '');
  byId('what-changes').textContent = '';
}

/** Reads what is in force. What others have changed is shown, and told; what is being typed stays. */
async function readRules({ isMine = false } = {}) {
  if (saving) return;
  const config = await getJson(CONFIG);
  if (base?.version === config.version || saving) return;
  const before = base;
  const isFirst = before === undefined;
  campaigns ??= await allCampaigns();
  const [list] = await Promise.all([getJson('/api/rules'), isFirst ? undefined : reloadVersions()]);
  // Saved here meanwhile: what was read is older.
  if (base !== before) return;
  showRules(list);
  if (isFirst || !isDirty()) adopt(config);
  else if (weightChanges(base, config).length === 0) base = config;
  else await showConflict(config);
  if (!isFirst && !isMine) await announce(config.version);
}

/** Puts another configuration into the fields and forgets what was typed. */
function adopt(config) {
  base = config;
  theirs = undefined;
  byId('conflict').hidden = true;
  showCampaigns(campaigns, config.campaignWeights ?? {});
  show(config);
  showDirty();
  readPreview();
}

async function discard() {
  const { length } = changed();
  const sure = await isSure({ title: word('priorities.discardTitle'), text: word('priorities.discardText', length), yes: word('priorities.discard') });
  if (!sure) return;
  adopt(theirs ?? base);
  byId('preview-title').scrollIntoView({ block: 'nearest' });
}

/** Only the last question's answer is shown, however the answers overtake each other. */
async function readPreview() {
  asked += 1;
  const mine = asked;
  const isDraft = isDirty();
  setBusy(true);
  try {
    const answer = isDraft ? await post(SIMULATE, { priorityConfig: draft() }) : await getJson(TEAM);
    if (mine !== asked) return;
    clearFaults(form);
    say(byId('priorities-problem'), '');
    tellFault('');
    if (isDraft) showDraft(answer);
    else showNow(answer);
  } catch (fault) {
    if (mine === asked) tellPreviewFault(fault);
  } finally {
    if (mine === asked) setBusy(false);
  }
}

function showNow({ items }) {
  showRanks(ranksNow(items), false);
  hideSummary();
}

function showDraft(simulation) {
  showRanks(ranksThen(simulation.top), true);
  byId('what-changes').textContent = showSummary(simulation);
}

/** A draft that is wrong: its faults stand beside their fields, and the list stays as it was. */
function tellPreviewFault(fault) {
  if (fault.status !== 400) {
    tellFault(fault.message || word('preview.failed'));
    return;
  }
  tellRefusal(fault);
  byId('what-changes').textContent = word('priorities.wrong');
}

function tellRefusal(fault) {
  const homeless = placeFaults(form, fault.problem?.errors ?? []);
  const isPlaced = form.querySelector('[aria-invalid]') !== null;
  say(byId('priorities-problem'), homeless.join(' ') || (isPlaced ? '' : fault.message || word('rules.failed')));
}

async function save() {
  if (saving || !isDirty()) return;
  await put({ ...draft(), version: base.version });
}

async function put(config) {
  saving = true;
  byId('save').ariaDisabled = 'true';
  try {
    await change('PUT', CONFIG, config);
    base = await getJson(CONFIG);
    adopt(base);
    tell(word('priorities.saved'), 'success');
    reloadVersions();
    reloadRules();
    byId('priorities').querySelector('summary').focus();
  } catch (fault) {
    await meetRefusal(fault);
  } finally {
    saving = false;
    byId('save').ariaDisabled = null;
  }
}

async function meetRefusal(fault) {
  if (fault.status === 409) {
    const now = await getJson(CONFIG);
    const isElsewhere = weightChanges(base, now).length === 0;
    if (!isElsewhere) return showConflict(now);
    const mine = draft();
    base = now;
    return put({ ...mine, version: now.version });
  }
  tellRefusal(fault);
  goToFault(form);
}

/** Somebody else has saved: who, when and what; what was typed stays in the fields. */
async function showConflict(config) {
  theirs = config;
  const { contested } = rebased(base, draft(), config);
  byId('conflict-who').textContent = await whoAndWhen(config.version);
  byId('conflict-list').replaceChildren(
    ...weightChanges(base, config).map(({ path, from, to }) =>
      el(
        'li',
        {},
        word('difference.value', weightPlace(path, word, nameOf), weightValue(path, from, word, locale), weightValue(path, to, word, locale)),
        contested.includes(path) && el('strong', {}, ` ${word('conflict.contested')}`),
      ),
    ),
  );
  byId('conflict').hidden = false;
  byId('conflict').focus();
}

/** Mine over theirs, but only where I have changed something. */
async function saveOver() {
  const { draft: merged } = rebased(base, draft(), theirs);
  const { version } = theirs;
  base = theirs;
  theirs = undefined;
  byId('conflict').hidden = true;
  show(merged);
  showDirty();
  await put({ ...merged, version });
}

async function announce(version) {
  if (byId('conflict').hidden) tell(await whoAndWhen(version), 'info');
}

function tell(text, kind) {
  byId('rules-news').dataset.kind = kind;
  say(byId('rules-news'), text);
}

async function whoAndWhen(version) {
  const { items } = await getJson('/api/rules/versions');
  const made = items.find((item) => item.version === version) ?? items[0];
  return made ? word('versions.made', made.by, clock(made.at, serverNow(), zone, locale), made.change) : word('versions.somebody');
}

async function allCampaigns() {
  const found = [];
  let cursor = '';
  try {
    do {
      const page = await getJson(`/api/campaigns?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      found.push(...page.items);
      cursor = page.nextCursor ?? '';
    } while (cursor);
    say(byId('campaigns-problem'), '');
  } catch {
    say(byId('campaigns-problem'), word('priorities.campaignsFailed'));
  }
  return found;
}
