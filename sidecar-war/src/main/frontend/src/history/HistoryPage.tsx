import { useSearchParams } from 'wouter';
import type { Call } from '../api/records';
import { DISPOSITIONS } from '../api/types';
import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { DayFilter } from '../table/DayFilter';
import { useListing } from '../table/queries';
import { RecordTable } from '../table/RecordTable';
import { SearchBox } from '../table/SearchBox';
import { SelectFilter } from '../table/SelectFilter';
import { useListAddress } from '../table/useListAddress';
import { CallDetail } from './CallDetail';
import { callColumns } from './callColumns';

const FILTERS = ['from', 'to', 'direction', 'answered', 'disposition'];

/** An agent's own calls, latest first. */
export default function HistoryPage({ me }: PageProps) {
  const address = useListAddress(FILTERS, { sort: '-startedAt' });
  const agentId = me.agentConfig?.ozonetelAgentId ?? '';
  const listing = useListing<Call>('calls', { ...address.asked, agentId });
  const [params] = useSearchParams();
  const open = params.get('call') ?? undefined;

  return (
    <div className={open ? 'split' : undefined}>
      <section className="card" aria-label={t('page.history')}>
        <div className="toolbar filters">
          <SearchBox label={t('history.search')} address={address} />
          <DayFilter label={t('table.from')} names={['from']} address={address} />
          <DayFilter label={t('table.to')} names={['to']} address={address} />
          <SelectFilter
            label={t('history.direction')}
            name="direction"
            choices={[
              ['INBOUND', t('history.inbound')],
              ['OUTBOUND', t('history.outbound')],
            ]}
            address={address}
          />
          <SelectFilter
            label={t('history.answered')}
            name="answered"
            choices={[
              ['true', t('callStatus.ANSWERED')],
              ['false', t('callStatus.MISSED')],
            ]}
            address={address}
          />
          <SelectFilter
            label={t('history.outcome')}
            name="disposition"
            choices={DISPOSITIONS.map((code) => [code, t(`disposition.${code}`)] as const)}
            address={address}
          />
        </div>
        <RecordTable
          label={t('page.history')}
          columns={callColumns(me)}
          listing={listing}
          address={address}
          href={(call) => placeOf(params, call.id)}
          current={open}
          empty="history.empty"
        />
      </section>
      {open && <CallDetail key={open} me={me} id={open} close={placeOf(params)} />}
    </div>
  );
}

/** The same list with another call beside it. */
function placeOf(params: URLSearchParams, call?: string): string {
  const next = new URLSearchParams(params);
  if (call) next.set('call', call);
  else next.delete('call');
  return `/call-history${next.size > 0 ? `?${next}` : ''}`;
}
