import { useCallback, useRef, useState } from 'react';
import type { PageProps } from '../app/pages';
import { CallPanel } from '../call/CallPanel';
import { QueuePanel } from '../queue/QueuePanel';
import type { Task } from '../queue/tasks';
import { useTasks } from '../queue/useTasks';
import type { Point } from '../ui/Popover';
import { WhyPanel } from '../why/WhyPanel';
import './desk.css';
import { PersonPanel } from './PersonPanel';

/** The agent's desk: who is on the line, who is called next, and what is known about the person chosen. */
export function DeskPage({ me }: PageProps) {
  const { zone } = me.tenant;
  const agentId = me.agentConfig?.ozonetelAgentId ?? '';
  const queue = useTasks(agentId);
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<Task>();
  const [asked, setAsked] = useState<{ task: Task; at: Point }>();
  // Who left the list stays on screen as last known: somebody may be talking to them.
  const latest = (task: Task) => queue.tasks.find(({ key }) => key === task.key) ?? task;
  const onWhy = useCallback((task: Task, at: Point) => {
    if (task.score === undefined) return;
    setAsked((open) => (open?.task.key === task.key ? undefined : { task, at }));
  }, []);

  return (
    <div className="desk">
      <div className="desk-call">
        <CallPanel zone={zone} onDone={() => list.current?.querySelector('button')?.focus()} />
      </div>
      <div className="desk-queue">
        <QueuePanel
          list={list}
          agentId={agentId}
          queue={queue}
          zone={zone}
          selected={chosen?.key}
          onSelect={setChosen}
          onWhy={onWhy}
        />
      </div>
      <div className="desk-person">
        <PersonPanel task={chosen && latest(chosen)} zone={zone} onWhy={onWhy} />
      </div>
      {asked && (
        <WhyPanel
          key={asked.task.key}
          task={latest(asked.task)}
          at={asked.at}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
