import { useRef, useState } from 'react';
import { CallPanel } from '../call/CallPanel';
import { useDeskState } from '../live/LiveProvider';
import { QueuePanel } from '../queue/QueuePanel';
import type { Task } from '../queue/tasks';
import { useTasks } from '../queue/useTasks';
import type { AgentMe } from '../session/AgentOnly';
import './desk.css';
import { PersonPanel } from './PersonPanel';
import { useDeskTitle } from './useDeskTitle';

/** The agent's desk: who is on the line, who is called next, and what is known about the person chosen. */
export function DeskPage({ me }: { me: AgentMe }) {
  const { zone } = me.tenant;
  const { calls } = useDeskState();
  const queue = useTasks(me.agentConfig.ozonetelAgentId);
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<Task>();
  // A person who left the list stays on screen as last known: somebody may be talking to them.
  const person = queue.tasks.find((task) => task.key === chosen?.key) ?? chosen;
  useDeskTitle(calls);

  return (
    <div className="desk">
      <div className="desk-call">
        <CallPanel zone={zone} onDone={() => list.current?.querySelector('button')?.focus()} />
      </div>
      <div className="desk-queue">
        <QueuePanel list={list} queue={queue} zone={zone} selected={chosen?.key} onSelect={setChosen} />
      </div>
      <div className="desk-person">
        <PersonPanel task={person} zone={zone} />
      </div>
    </div>
  );
}
