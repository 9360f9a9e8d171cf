import { useLocation } from 'wouter';
import type { PageProps } from '../app/pages';
import { LeadImport } from './imports/LeadImport';
import { LeadList } from './LeadList';
import { LeadView } from './LeadView';

/** Leads, one lead, and the import of many. */
export default function LeadsPage({ me }: PageProps) {
  const [path] = useLocation();
  const place = path.split('/')[2];
  if (!place) return <LeadList me={me} />;
  if (place === 'import') return <LeadImport me={me} />;
  return <LeadView key={place} me={me} id={decodeURIComponent(place)} />;
}
