import type { PageProps } from '../../app/pages';

export function LeadImport(_: PageProps) {
  return null;
}
