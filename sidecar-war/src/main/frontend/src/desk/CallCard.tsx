import type { LiveCall } from '../api/types';
import { t } from '../i18n';
import { serverNow } from '../time/clock';
import { clockTime, stopwatch } from '../time/format';
import { Elapsed } from '../ui/Elapsed';
import { Phone } from '../ui/Phone';
import { StateBadge } from '../ui/StateBadge';
import { isOutbound } from './useDeskTitle';

/** One live call: who, on which line, which way, in which state, since when. */
export function CallCard({ call, zone }: { call: LiveCall; zone: string }) {
  const who = call.caller.name ?? t('call.unknownCaller');
  const direction = isOutbound(call) ? t('call.outbound') : t('call.inbound');
  return (
    <section
      className="card call"
      data-testid="call-card"
      data-ucid={call.ucid}
      data-state={call.state}
      aria-label={`${direction}: ${who}`}
    >
      <header className="call-head">
        <span className="call-direction">{direction}</span>
        <StateBadge state={call.state}>
          {t(`call.${call.state}`)} <Elapsed since={call.since} format={stopwatch} />
        </StateBadge>
      </header>
      <h2 className="call-who">{who}</h2>
      <p className="call-phone">
        <Phone number={call.caller.phone} />
      </p>
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
    </section>
  );
}
