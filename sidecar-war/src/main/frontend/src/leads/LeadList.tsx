import { Link } from 'wouter';
import type { Campaign, Lead } from '../api/records';
import type { PageProps } from '../app/pages';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { DayFilter } from '../table/DayFilter';
import { useChoices, useListing } from '../table/queries';
import { type Column, RecordTable } from '../table/RecordTable';
import { SearchBox } from '../table/SearchBox';
import { SelectFilter } from '../table/SelectFilter';
import { useListAddress } from '../table/useListAddress';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { CallNumber } from '../ui/CallNumber';
import { LEAD_SOURCES, LEAD_STATUSES } from './leadCodes';

export function LeadList({ me }: PageProps) {
  const address = useListAddress(['status', 'source', 'campaignId', 'from', 'to'], { sort: '-createdAt' });
  const listing = useListing<Lead>('leads', address.asked);
  const { data: campaigns = [] } = useChoices<Campaign>('campaigns', { sort: 'name' });
  const campaignNames = new Map(campaigns.map(({ id, name }) => [id, name ?? id]));
  const columns: Column<Lead>[] = [
    { name: 'leads.name', sort: 'name', cell: ({ name }) => name ?? t('patients.noName') },
    {
      name: 'person.phone',
      cell: ({ id, name, phone }) => (
        <CallNumber me={me} number={phone} task={{ leadId: id, ...(name && { name }) }} />
      ),
    },
    { name: 'leads.status', sort: 'status', cell: ({ status }) => codeText('lead', status) },
    { name: 'person.source', sort: 'source', cell: ({ source }) => codeText('source', source) },
    { name: 'person.campaign', cell: ({ campaignId }) => campaignId && campaignNames.get(campaignId) },
    {
      name: 'person.interest',
      cell: ({ interestedService }) => <span className="records-note">{interestedService}</span>,
    },
    {
      name: 'leads.attempts',
      sort: 'contactAttempts',
      numeric: true,
      cell: ({ contactAttempts }) => contactAttempts,
    },
    {
      name: 'leads.created',
      sort: 'createdAt',
      cell: ({ createdAt }) => clockTime(createdAt, me.tenant.zone, serverNow()),
    },
  ];
  return (
    <section className="card" aria-label={t('page.leads')}>
      <div className="toolbar filters">
        <SearchBox label={t('patients.search')} address={address} />
        <SelectFilter
          label={t('leads.status')}
          name="status"
          choices={LEAD_STATUSES.map((code) => [code, t(`lead.${code}`)] as const)}
          address={address}
        />
        <SelectFilter
          label={t('person.source')}
          name="source"
          choices={LEAD_SOURCES.map((code) => [code, t(`source.${code}`)] as const)}
          address={address}
        />
        <SelectFilter
          label={t('person.campaign')}
          name="campaignId"
          choices={[...campaignNames]}
          address={address}
        />
        <DayFilter label={t('table.from')} names={['from']} address={address} />
        <DayFilter label={t('table.to')} names={['to']} address={address} />
        <Link className="btn" href="/leads/import">
          {t('leads.import')}
        </Link>
      </div>
      <RecordTable
        label={t('page.leads')}
        columns={columns}
        listing={listing}
        address={address}
        href={({ id }) => `/leads/${encodeURIComponent(id)}`}
        empty="leads.empty"
      />
    </section>
  );
}
