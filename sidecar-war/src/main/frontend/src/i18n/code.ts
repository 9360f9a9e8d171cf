import { isTextKey, t } from '.';
import { words } from './words';

/** A code as the person who reads says it; one that nobody foresaw, in its own words. */
export function codeText(kind: string, code: string | null | undefined): string | undefined {
  const key = `${kind}.${code}`;
  return isTextKey(key) ? t(key) : words(code ?? undefined);
}
