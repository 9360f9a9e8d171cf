import { useState } from 'react';
import { useDeskState } from '../live/LiveProvider';
import { QueuePanel } from '../queue/QueuePanel';
import type { Task } from '../queue/tasks';
import type { AgentMe } from '../session/AgentOnly';
import { CallPanel } from './CallPanel';
import './desk.css';
import { PersonPanel } from './PersonPanel';
import { useDeskTitle } from './useDeskTitle';

/** The agent's desk: who is on the line, who is called next, and what is known about the person chosen. */
export function DeskPage({ me }: { me: AgentMe }) {
  const { calls } = useDeskState();
  const [selected, setSelected] = useState<Task>();
  useDeskTitle(calls);

  return (
    <div className="desk">
      <div className="desk-call">
        <CallPanel calls={calls} zone={me.tenant.zone} />
      </div>
      <div className="desk-queue">
        <QueuePanel
          agentId={me.agentConfig.ozonetelAgentId}
          zone={me.tenant.zone}
          selected={selected?.key}
          onSelect={setSelected}
        />
      </div>
      <div className="desk-person">
        <PersonPanel task={selected} zone={me.tenant.zone} />
      </div>
    </div>
  );
}
