import { useCallback, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { PageProps } from '../app/pages';
import { CallPanel } from '../call/CallPanel';
import { useCalls } from '../call/CallsProvider';
import { QueuePanel } from '../queue/QueuePanel';
import type { Task } from '../queue/tasks';
import { useTasks } from '../queue/useTasks';
import type { Point } from '../ui/Popover';
import { WhyPanel } from '../why/WhyPanel';
import './desk.css';
import { PersonPanel } from './PersonPanel';
import { whomOf, whomOfTask, workInHand } from './whom';

/** The agent's desk: who is on the line, who is called next, and what is known about the person chosen. */
export function DeskPage({ me }: PageProps) {
  const { zone } = me.tenant;
  const agentId = me.agentConfig?.ozonetelAgentId ?? '';
  const queue = useTasks(agentId);
  const list = useRef<HTMLOListElement>(null);
  const [search] = useSearchParams();
  const lookedFor = search.get('lead');
  const { works } = useCalls();
  const inHand = workInHand(works);
  const caller = inHand?.ucid;
  // A row that was chosen during a call is looked at until the next call.
  const [choice, setChoice] = useState<{ task: Task; during: string | undefined }>();
  const chosen = choice && (caller === undefined || choice.during === caller) ? choice.task : undefined;
  const onSelect = useCallback((task: Task) => setChoice({ task, during: caller }), [caller]);
  const [asked, setAsked] = useState<{ task: Task; at: Point }>();
  // Who left the list stays on screen as last known: somebody may be talking to them.
  const latest = (task: Task) => queue.tasks.find(({ key }) => key === task.key) ?? task;
  const whom = chosen
    ? whomOfTask(chosen)
    : inHand
      ? whomOf(inHand)
      : lookedFor
        ? { leadId: lookedFor }
        : undefined;
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
          onSelect={onSelect}
          onWhy={onWhy}
        />
      </div>
      <div className="desk-person">
        <PersonPanel me={me} whom={whom} task={chosen && latest(chosen)} onWhy={onWhy} />
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
