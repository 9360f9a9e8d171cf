import { byId } from './dom.js';
import { getJson, request } from './http.js';
import { showFault } from './settings-form.js';

const DOOR = '/api/config/theme';

export function hexOf(rgb) {
  const parts = /^rgb\((\d+) (\d+) (\d+)\)$/.exec(rgb ?? '');
  return parts ? `#${parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : undefined;
}

/** The login card and the desk's bar as they would be: the page takes the colour, the cards the names and the logo. */
export function showBrand({ brand, login, colour }) {
  const root = document.documentElement.style;
  for (const step of ['25', '50', '100', '200', '300', '400', '500', '700', '800', '900', '950']) root.removeProperty(`--brand-${step}`);
  root.setProperty('--brand-600', colour);
  for (const place of document.querySelectorAll('[data-show="name"]')) place.textContent = brand.hospitalName;
  byId('show-title').textContent = login.title || brand.hospitalName;
  byId('show-subtitle').textContent = login.subtitle;
  for (const picture of document.querySelectorAll('[data-show="logo"]')) {
    picture.hidden = !brand.logo;
    if (brand.logo) picture.src = brand.logo;
  }
}

/** A chosen picture is kept by the server at once, and the form's hidden field then names it. */
export function keepPictures(form, changed) {
  for (const input of form.querySelectorAll('input[type="file"]')) {
    input.addEventListener('change', async () => {
      const [file] = input.files;
      if (!file) return;
      try {
        const { csrfToken } = await getJson('/api/auth/me');
        const response = await request(`${DOOR}/files`, { method: 'POST', body: file, headers: { 'Content-Type': file.type, 'X-CSRF-Token': csrfToken } });
        const answer = await response.json();
        if (!response.ok) throw Object.assign(new Error(answer.detail), { problem: { errors: (answer.errors ?? []).map(({ message }) => ({ field: input.dataset.for, message })) } });
        form.elements.namedItem(input.dataset.for).value = answer.path;
        changed();
      } catch (fault) {
        showFault(form, fault);
      }
    });
  }
}
