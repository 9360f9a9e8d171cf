import type { AgentNow, CallState } from '../api/types';
import { t } from '../i18n';
import { useDeskState } from '../live/LiveProvider';
import { RingingChoice } from '../phone/RingingChoice';
import { serverNow } from '../time/clock';
import { clockTime, stopwatch } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { Phone } from '../ui/Phone';
import { StateBadge } from '../ui/StateBadge';
import { CallForm } from '../wrapup/CallForm';
import './call.css';
import { CallControls } from './CallControls';
import { CallTools } from './CallTools';
import type { CallWork } from './callWork';
import { isOutbound } from './outbound';
import { SupervisorBadge } from './SupervisorBadge';

/**
 * One call from its first ring to its disposition. It stays one card: what is being typed when the call ends stays under the
 * agent's hands.
 */
export function CallCard({ work, zone, onDone }: { work: CallWork; zone: string; onDone(): void }) {
  const { agent } = useDeskState();
  const { call, task, phase, answered } = work;
  const who = call.caller.name ?? task.name ?? t('call.unknownCaller');
  const direction = isOutbound(call) ? t('call.outbound') : t('call.inbound');
  const live = phase === 'live';
  return (
    <section
      className="card call"
      data-testid="call-card"
      data-ucid={call.ucid}
      data-state={live ? call.state : 'ACW'}
      aria-label={`${direction}: ${who}`}
    >
      <header className="call-head">
        <span className="call-direction">{direction}</span>
        {live ? <CallBadge work={work} /> : <WrapUpBadge agent={agent} />}
      </header>
      <h2 className="call-who">{who}</h2>
      <p className="call-phone">
        <Phone number={call.caller.phone} />
      </p>
      <div className="call-facts">
        <dl className="facts">
          {call.did && (
            <div>
              <dt>{t('call.line')}</dt>
              <dd className="num">{call.did}</dd>
            </div>
          )}
          <div>
            <dt>{t('call.since')}</dt>
            <dd className="num">{clockTime(call.since, zone, serverNow())}</dd>
          </div>
        </dl>
        {live && <CallChips work={work} />}
      </div>
      {live && <SupervisorBadge ucid={work.ucid} />}
      {live && work.left && (
        <p className="banner" data-kind="info">
          {t('call.left')}
        </p>
      )}
      {live &&
        (answered || isOutbound(call) ? <CallControls work={work} /> : <RingingChoice ucid={work.ucid} />)}
      {(answered || !live) && <CallTools work={work} zone={zone} />}
      {(answered || !live) && <CallForm work={work} onDone={onDone} />}
    </section>
  );
}

function CallBadge({ work: { call } }: { work: CallWork }) {
  const calling = call.state === 'RINGING' && isOutbound(call);
  return (
    <StateBadge state={call.state}>
      {calling ? t('call.calling') : t(`call.${call.state satisfies CallState}`)}{' '}
      <Elapsed since={call.since} format={stopwatch} />
    </StateBadge>
  );
}

/** What is switched in this call, in words. */
function CallChips({ work: { muted, recordingPaused, guest } }: { work: CallWork }) {
  return (
    <div className="call-chips">
      {muted && <span className="chip">{t('call.muted')}</span>}
      {recordingPaused && <span className="chip">{t('call.recordingPaused')}</span>}
      {guest && <span className="chip">{t('call.guest', { number: guest })}</span>}
    </div>
  );
}

function WrapUpBadge({ agent }: { agent: AgentNow | undefined }) {
  return (
    <StateBadge state="ACW">
      {t('state.ACW')} {agent?.state === 'ACW' && <Elapsed since={agent.since} format={stopwatch} />}
    </StateBadge>
  );
}
