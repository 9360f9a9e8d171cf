/** A code of a hospital's own vocabulary (META_ADS, WALK_IN) as words a person reads. */
export function words(code: string | undefined): string | undefined {
  if (!code) return undefined;
  const text = code.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
