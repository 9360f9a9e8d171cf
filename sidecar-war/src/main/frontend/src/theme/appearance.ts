/** Light or dark by the person's choice; `system` follows the computer. Shared with the supervisor pages by its key. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;

export const APPEARANCE_PREFERENCE = 'helix_appearance';

export function applyAppearance(appearance = localStorage.getItem(APPEARANCE_PREFERENCE)): void {
  const { dataset } = document.documentElement;
  if (appearance === 'light' || appearance === 'dark') dataset.theme = appearance;
  else delete dataset.theme;
}
