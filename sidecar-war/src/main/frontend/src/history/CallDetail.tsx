import { Link } from 'wouter';
import type { Call } from '../api/records';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import { Facts } from '../person/Facts';
import { PersonCard } from '../person/PersonCard';
import { useRow } from '../table/queries';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { lengthText } from '../time/length';
import { Loading } from '../ui/Loading';

interface CallDetailProps {
  me: Me;
  id: string;
  /** The list without it. */
  close: string;
}

/** One call, what was said in it, and the person on the line. */
export function CallDetail({ me, id, close }: CallDetailProps) {
  const { data: call, error } = useRow<Call>('calls', id);
  if (error && !call) return <p className="card empty">{error.message}</p>;
  if (!call) return <Loading />;
  const time = (at: string | null) => at && clockTime(at, me.tenant.zone, serverNow());
  const length = (seconds: number | null) => seconds !== null && lengthText(seconds);
  return (
    <div className="stack">
      <section className="card" aria-labelledby="call-detail" data-testid="call-detail">
        <header className="card-head">
          <h2 className="card-title" id="call-detail">
            {t(call.direction === 'OUTBOUND' ? 'call.outbound' : 'call.inbound')}
          </h2>
          <Link className="btn btn-small" href={close}>
            {t('app.close')}
          </Link>
        </header>
        <div className="card-body stack">
          <Facts
            facts={[
              [t('history.time'), time(call.startedAt)],
              [t('history.end'), time(call.endedAt)],
              [
                t('history.outcome'),
                codeText('disposition', call.disposition) ?? codeText('callStatus', call.callStatus),
              ],
              [t('history.duration'), length(call.durationSec)],
              [t('history.talk'), length(call.talkSec)],
              [t('history.hold'), length(call.holdSec)],
              [t('history.wrapUp'), length(call.wrapSec)],
              [t('call.line'), call.did],
              [t('person.campaign'), call.campaignName],
              [t('history.transferred'), call.transferredTo],
              ['UCID', call.ucid],
            ]}
          />
          {call.recordingUrl && (
            // biome-ignore lint/a11y/useMediaCaption: nobody has written down what was said
            <audio controls preload="none" src={call.recordingUrl} aria-label={t('history.recording')} />
          )}
        </div>
      </section>
      <Person me={me} call={call} />
    </div>
  );
}

function Person({ me, call: { patientId, leadId, callerPhone } }: { me: Me; call: Call }) {
  if (patientId) return <PersonCard me={me} whom={{ patientId }} />;
  if (leadId) return <PersonCard me={me} whom={{ leadId }} />;
  return callerPhone ? <PersonCard me={me} whom={{ phone: callerPhone }} /> : null;
}
