import { byId } from './dom.js';

/** The rows of a doctor's hours. Their fields are named as the server names them when it refuses one. */
const list = byId('slots');

export function addSlot() {
  const row = byId('slot').content.firstElementChild.cloneNode(true);
  row.querySelector('[data-remove]').addEventListener('click', () => {
    row.remove();
    number();
    byId('add-slot').focus();
  });
  list.append(row);
  number();
  return row;
}

function number() {
  for (const [at, row] of [...list.children].entries()) {
    for (const part of row.querySelectorAll('[data-part]')) {
      part.name = `slots[${at}].${part.dataset.part}`;
      part.id = `slot-${at}-${part.dataset.part}`;
      part.closest('.field').querySelector('label').htmlFor = part.id;
    }
  }
}

export function slots() {
  return [...list.children].map((row) => Object.fromEntries([...row.querySelectorAll('[data-part]')].map(({ dataset, value }) => [dataset.part, value])));
}

export function clearSlots() {
  list.replaceChildren();
}
