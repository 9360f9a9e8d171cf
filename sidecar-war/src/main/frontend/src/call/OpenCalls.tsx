import type { LiveCall } from '../api/types';
import { OutgoingCard } from '../dial/OutgoingCard';
import { t } from '../i18n';
import { IncomingCard } from '../phone/IncomingCard';
import { OverCard } from '../wrapup/OverCard';
import { CallCard } from './CallCard';
import { useCalls } from './CallsProvider';
import { type CallWork, hasUntold } from './callWork';
import { isOutbound } from './outbound';

/** Each call that still asks something of the agent, and the voice that announces a new one and the end of one. */
export function OpenCalls({ zone, onDone }: { zone: string; onDone?(): void }) {
  const { works, outgoing } = useCalls();
  return (
    <>
      <p className="visually-hidden" role="alert">
        {announcement(works)}
      </p>
      {[...works]
        .sort(ringingFirst)
        .map((work) =>
          isOver(work) ? (
            <OverCard key={work.ucid} work={work} />
          ) : (
            <CallCard key={work.ucid} work={work} zone={zone} onDone={onDone ?? stay} />
          ),
        )}
      <IncomingCard />
      {outgoing && <OutgoingCard outgoing={outgoing} />}
    </>
  );
}

/** Where nothing waits to be worked on next. */
function stay(): void {}

/** Nothing is asked any more; unless the agent has said something that nobody has heard yet. */
function isOver(work: CallWork): boolean {
  return work.phase === 'over' && !(work.over?.kind === 'unsaid' && hasUntold(work));
}

function ringingFirst(a: CallWork, b: CallWork): number {
  return rank(a) - rank(b);
}

function rank({ phase, call }: CallWork): number {
  if (phase === 'live' && call.state === 'RINGING') return 0;
  return phase === 'over' ? 2 : 1;
}

function announcement(works: readonly CallWork[]): string | undefined {
  const ringing = works.find(({ phase, call }) => phase === 'live' && call.state === 'RINGING');
  if (ringing) return ring(ringing.call);
  return works.some(({ phase }) => phase === 'wrapUp') ? t('call.announceEnded') : undefined;
}

function ring(call: LiveCall): string {
  const who = call.caller.name ?? t('call.unknownCaller');
  const { phone } = call.caller;
  return isOutbound(call)
    ? t('call.announceTo', { direction: t('call.outbound'), who, phone })
    : t('call.announce', { direction: t('call.inbound'), who, phone });
}
