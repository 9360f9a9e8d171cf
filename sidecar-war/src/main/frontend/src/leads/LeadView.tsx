import { Link } from 'wouter';
import type { Lead } from '../api/records';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { PersonCard } from '../person/PersonCard';
import { useRow } from '../table/queries';
import { FollowUpForm } from './FollowUpForm';
import { NoteForm } from './NoteForm';
import { StatusForm } from './StatusForm';
import '../appointments/booking.css';
import './leads.css';

/** One lead: what is known, what happened, and what is done next. */
export function LeadView({ me, id }: { me: Me; id: string }) {
  const { data: lead } = useRow<Lead>('leads', id);
  return (
    <div className="stack">
      <div className="row">
        <Link className="btn btn-small" href="/leads">
          {t('leads.back')}
        </Link>
      </div>
      <div className="split">
        <PersonCard me={me} whom={{ leadId: id }} />
        {lead && (
          <section className="card" aria-labelledby="lead-next">
            <header className="card-head">
              <h2 className="card-title" id="lead-next">
                {t('leads.next')}
              </h2>
            </header>
            <div className="card-body stack lead-work">
              <StatusForm key={lead.status} lead={lead} />
              <NoteForm lead={lead} />
              <FollowUpForm
                whom={{ leadId: lead.id, name: lead.name, phone: lead.phone, agentId: lead.assignedAgentId }}
                zone={me.tenant.zone}
              />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}
