/** What the server finds wrong, beside the fields that it is about. */
import { el } from './dom.js';
import { pathOf, steps } from './json-path.js';

const ROWS = '.task-row, .weight-row, .field, .leaf';
let count = 0;

export function clearFaults(form) {
  for (const fault of form.querySelectorAll('.field-error[data-of]')) fault.remove();
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
    input.removeAttribute('aria-describedby');
  }
}

/**
 * @param errors of {field, message}; field is a JSON path
 * @return the sentences that found no field: they belong on top
 */
export function placeFaults(form, errors) {
  clearFaults(form);
  return errors.filter(({ field, message }) => !place(form, field, message)).map(({ field, message }) => `${field}: ${message}`);
}

/** Opens what is folded away and goes to the first field with a fault. */
export function goToFault(form) {
  const first = form.querySelector('[aria-invalid]');
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}

function place(form, path, message) {
  const input = fieldOf(form, steps(path));
  if (!input) return false;
  count += 1;
  const id = `fault-${count}`;
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', id);
  (input.closest(ROWS) ?? input.parentElement).append(el('p', { class: 'field-error', id, 'data-of': input.name }, message));
  return true;
}

/** The field of that path, or of the nearest thing around it: a value's third part stands in the value's field. */
function fieldOf(form, way) {
  const inner = steps(pathOf(way)).filter((step) => step !== 'priorityConfig');
  const own = inner[0] === 'rules' ? inner.slice(2) : inner;
  for (let length = own.length; length > 0; length -= 1) {
    const part = own.slice(0, length);
    const input =
      form.querySelector(`[name="${CSS.escape(pathOf(part))}"]`) ?? form.querySelector(`[name="${CSS.escape(part.join('.'))}"]`);
    if (input) return input;
  }
  return undefined;
}
