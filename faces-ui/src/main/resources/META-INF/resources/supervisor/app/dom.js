/** Elements from texts, never from markup. Attributes that are false, null or undefined are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Shows a sentence, or hides its place when there is none. */
export function say(place, text) {
  place.textContent = text ?? '';
  place.hidden = !text;
}

/** Asks before something is lost; true when the person is sure. */
export function isSure({ title, text, yes }) {
  const dialog = byId('sure');
  byId('sure-title').textContent = title;
  byId('sure-text').textContent = text;
  byId('sure-yes').textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'sure'), { once: true });
  });
}
