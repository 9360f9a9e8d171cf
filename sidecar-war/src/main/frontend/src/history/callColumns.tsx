import type { Call } from '../api/records';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { codeText } from '../i18n/code';
import type { Column } from '../table/RecordTable';
import { serverNow } from '../time/clock';
import { clockTime } from '../time/format';
import { lengthText } from '../time/length';
import { CallNumber } from '../ui/CallNumber';

export function callColumns(me: Me): Column<Call>[] {
  return [
    {
      name: 'history.time',
      sort: 'startedAt',
      cell: ({ startedAt, createdAt }) => clockTime(startedAt ?? createdAt, me.tenant.zone, serverNow()),
    },
    {
      name: 'history.number',
      cell: ({ callerPhone, leadId }) => (
        <CallNumber me={me} number={callerPhone} task={leadId ? { leadId } : {}} />
      ),
    },
    {
      name: 'history.direction',
      cell: ({ direction }) => t(direction === 'OUTBOUND' ? 'history.outbound' : 'history.inbound'),
    },
    {
      name: 'history.outcome',
      cell: ({ disposition, callStatus }) =>
        codeText('disposition', disposition) ?? codeText('callStatus', callStatus),
    },
    {
      name: 'history.duration',
      sort: 'durationSec',
      numeric: true,
      cell: ({ durationSec }) => length(durationSec),
    },
    { name: 'history.talk', sort: 'talkSec', numeric: true, cell: ({ talkSec }) => length(talkSec) },
    { name: 'history.recording', cell: ({ recordingUrl }) => recordingUrl && t('history.recorded') },
  ];
}

function length(seconds: number | null): string {
  return seconds === null ? '–' : lengthText(seconds);
}
