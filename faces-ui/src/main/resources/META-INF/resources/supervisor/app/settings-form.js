import { fieldOf, pathGet, pathSet, textOf, valueOf } from './form-values.js';
import { change } from './http.js';
import { word } from './page.js';

const named = (form) => [...form.elements].filter((element) => element.name);

export function read(form) {
  const values = {};
  for (const element of named(form)) {
    const value = valueOf(element);
    if (value !== undefined) pathSet(values, element.name, value);
  }
  return values;
}

export function fill(form, json) {
  for (const element of named(form)) {
    const value = pathGet(json, element.name);
    // A theme writes rgb(…), which a colour field cannot show: its page does
    if (element.type === 'color') continue;
    if (element.type === 'checkbox') element.checked = value === true;
    else if (element.dataset.kind === 'secret') {
      element.value = '';
      element.placeholder = value ?? '';
    } else element.value = textOf(element.dataset.kind, value);
  }
  clearFaults(form);
}

/** Until what is in force is read, nothing can be typed: it would be lost when that comes. */
export async function whileReading(form, read) {
  const open = named(form).filter((element) => !element.disabled);
  for (const element of open) element.disabled = true;
  try {
    return await read();
  } finally {
    for (const element of open) element.disabled = false;
  }
}

/** One token for one wish: a form that is sent twice does once. Another wish begins when the first has come true. */
export function freshToken(form) {
  form.dataset.token = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('');
}

/**
 * Sends the form when it is submitted. What is wrong is said beside its field and what was typed stays. Whoever meets
 * a newer version is told, and the page learns of it (newer), so that saving again is a decision.
 */
export function onSubmit(form, request, saved) {
  freshToken(form);
  form.noValidate = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const buttons = [...form.querySelectorAll('button'), ...document.querySelectorAll(`button[form="${form.id}"]`)];
    if (form.dataset.busy) return;
    form.dataset.busy = 'true';
    for (const button of buttons) button.disabled = true;
    clearFaults(form);
    try {
      const { method, path, body } = await request(read(form));
      const answer = await change(method, path, body, { 'Idempotency-Key': form.dataset.token });
      freshToken(form);
      await saved(answer);
      tell(form, answer.notice ?? word('setup.saved'), answer.pending ? 'stale' : 'success');
    } catch (fault) {
      if (fault.problem?.current) form.dispatchEvent(new CustomEvent('newer', { detail: fault.problem.current }));
      showFault(form, fault);
    } finally {
      delete form.dataset.busy;
      for (const button of buttons) button.disabled = false;
    }
  });
}

export function showFault(form, fault) {
  const errors = fault.problem?.errors ?? [];
  const names = named(form).map(({ name }) => name);
  const unplaced = [];
  for (const { field, message } of errors) {
    const name = fieldOf(names, field);
    if (name) mark(form, name, message);
    else unplaced.push(`${field} ${message}`);
  }
  const rest = errors.length === 0 ? fault.message || word('setup.failed') : unplaced.join('. ');
  if (rest) tell(form, rest, 'error');
  else form.querySelector('[aria-invalid="true"]')?.focus();
}

function mark(form, name, message) {
  const element = form.elements.namedItem(name);
  const field = element.closest('.field');
  const place = field.querySelector('.field-error') ?? document.createElement('p');
  place.className = 'field-error';
  place.id = `${element.id}-error`;
  place.textContent = message;
  if (!place.isConnected) field.append(place);
  field.dataset.invalid = '';
  element.setAttribute('aria-invalid', 'true');
  element.setAttribute('aria-describedby', place.id);
}

export function clearFaults(form) {
  for (const place of form.querySelectorAll('.field-error')) place.remove();
  for (const field of form.querySelectorAll('[data-invalid]')) delete field.dataset.invalid;
  for (const element of form.querySelectorAll('[aria-invalid]')) {
    element.removeAttribute('aria-invalid');
    element.removeAttribute('aria-describedby');
  }
  tell(form, '');
}

export function tell(form, text, kind = 'success') {
  const place = form.querySelector('[data-slot="told"]');
  place.dataset.kind = kind;
  place.textContent = text;
  place.hidden = !text;
}
