/** A choice of this person on this computer; without storage it lasts as long as the page. */
const memory = new Map();

export function readPreference(key, initial) {
  try {
    return localStorage.getItem(key) ?? initial;
  } catch {
    return memory.get(key) ?? initial;
  }
}

export function keepPreference(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    memory.set(key, value);
  }
}
