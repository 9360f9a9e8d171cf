/**
 * Makes one tree of elements like another and keeps what is the same: the field that has the keyboard stays the same
 * element, so that somebody may go on typing in it, or choosing by first letters.
 */
export function morph(parent, children) {
  children.forEach((next, index) => {
    const old = parent.childNodes[index];
    if (!old) parent.append(next);
    else if (isSame(old, next)) change(old, next);
    else parent.replaceChild(next, old);
  });
  while (parent.childNodes.length > children.length) parent.lastChild.remove();
}

function isSame(old, next) {
  if (old.nodeType !== next.nodeType || old.nodeName !== next.nodeName) return false;
  return nameOf(old) === nameOf(next);
}

function nameOf({ name, dataset }) {
  return `${name ?? ''} ${dataset?.do ?? ''} ${dataset?.at ?? ''}`;
}

function change(old, next) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
    return;
  }
  attributes(old, next);
  const { value, checked } = next;
  morph(old, [...next.childNodes]);
  if (old.value !== value) old.value = value;
  if (old.checked !== checked) old.checked = checked;
}

function attributes(old, next) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
