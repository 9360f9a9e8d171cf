/** The live worklist beside the sliders: as it is, or as the draft would have it. */
import { byId, el, say } from './dom.js';
import { locale, word } from './page.js';
import { maskedPhone } from './phone.js';
import { scoreText } from './ranks.js';
import { setData, setText, slot, tableRows } from './rows.js';

const LARGEST = 10;
const show = tableRows(byId('preview-rows'), byId('preview-row'), fill);

/** @param rows of ranksNow or ranksThen */
export function showRanks(rows, isDraft) {
  show(rows);
  byId('preview-loading').hidden = true;
  byId('preview-empty').hidden = rows.length > 0;
  byId('preview-mode').textContent = word(isDraft ? 'preview.draft' : 'preview.now');
  setData(byId('preview'), 'mode', isDraft ? 'draft' : 'now');
}

/** What a draft would change in all, in a sentence; its largest moves one by one. */
export function showSummary({ moved, items, moves }) {
  const largest = moves.slice(0, LARGEST);
  byId('moves').hidden = moved === 0;
  byId('moves-summary').textContent = word('preview.largest', largest.length);
  byId('move-list').replaceChildren(...largest.map(largeMove));
  return moved === 0 ? word('preview.nothingMoves', items) : word('preview.moves', moved, items);
}

function largeMove({ name, phone, type, oldRank, newRank }) {
  const moved = oldRank - newRank;
  return el(
    'li',
    {},
    el('span', { class: 'move', 'data-move': direction(moved) }, moveText(moved)),
    el('span', { class: 'from' }, word('preview.from', oldRank, newRank)),
    el('span', {}, `${name || maskedPhone(phone)}, ${word(`task.${type}`)}`),
  );
}

export function hideSummary() {
  byId('moves').hidden = true;
}

/** A list that could not be read is not shown as if it were the one in force. */
export function tellFault(text) {
  say(byId('preview-problem'), text);
  if (!text) return;
  showRanks([], false);
  byId('preview-empty').hidden = true;
}

export function setBusy(isBusy) {
  byId('preview').toggleAttribute('data-busy', isBusy);
}

function fill(row, { id, rank, from, moved, name, phone, type, slaStatus, score, before }) {
  setText(slot(row, 'rank'), String(rank));
  const move = slot(row, 'move');
  setData(move, 'move', direction(moved));
  setText(move, moveText(moved));
  setText(slot(row, 'from'), moved === 0 ? '' : word('preview.from', from, rank));
  const button = slot(row, 'name');
  button.dataset.explain = id;
  setText(button, name || word('calls.unknownCaller'));
  setText(slot(row, 'phone'), phone ? maskedPhone(phone) : '');
  setText(slot(row, 'type'), word(`task.${type}`));
  setData(slot(row, 'sla'), 'sla', slaStatus ?? '');
  setText(slot(row, 'sla'), slaStatus ? word(`sla.${slaStatus}`) : '');
  setText(slot(row, 'before'), before === undefined || before === score ? '' : word('preview.before', scoreText(before, locale)));
  setText(slot(row, 'score'), scoreText(score, locale));
  return setData(row, 'rank', String(rank));
}

function moveText(moved) {
  if (moved === 0) return '';
  return word(moved > 0 ? 'preview.up' : 'preview.down', Math.abs(moved));
}

function direction(moved) {
  if (moved === 0) return 'none';
  return moved > 0 ? 'up' : 'down';
}
