import type { Theme } from '../api/types';
import { t } from '../i18n';

const STEPS = new Set(['25', '50', '100', '200', '300', '400', '500', '600', '700', '800', '900', '950']);

/** Puts a hospital's colours, fonts and name over the tokens. What is missing or no colour leaves our own in place. */
export function applyTheme(theme: Theme): void {
  const { style } = document.documentElement;
  for (const step of STEPS) style.removeProperty(`--brand-${step}`);
  for (const [step, colour] of Object.entries(theme.colors?.brand ?? {})) {
    if (STEPS.has(step) && CSS.supports('color', colour)) style.setProperty(`--brand-${step}`, colour);
  }
  setOrClear('--font-body', theme.typography?.body);
  setOrClear('--font-display', theme.typography?.display);
}

export function hospitalName(theme: Theme): string {
  return theme.brand?.hospitalName ?? theme.brand?.name ?? t('app.name');
}

function setOrClear(property: string, value: string | undefined): void {
  const { style } = document.documentElement;
  if (value) style.setProperty(property, value);
  else style.removeProperty(property);
}
