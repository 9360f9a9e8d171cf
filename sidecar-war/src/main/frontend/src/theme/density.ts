/** How much room a row has, by the person's choice. */
export const DENSITIES = ['compact', 'comfortable'] as const;

export const DENSITY_PREFERENCE = 'helix_density';

export function applyDensity(density = localStorage.getItem(DENSITY_PREFERENCE)): void {
  const { dataset } = document.documentElement;
  if (density === 'comfortable') dataset.density = density;
  else delete dataset.density;
}
