import type { CallDeskState } from '../call/callDeskState';
import { isOutbound } from '../call/outbound';
import type { DeskState } from '../live/deskState';
import type { PhoneCall } from './phoneState';

/** What to do with a call that rings at the phone: `wait` until it is known whose it is. */
export type Verdict = 'answer' | 'ring' | 'wait';

/**
 * Whether the ringing leg belongs to a call that the agent has asked for. The application knows that and SIP does not; the mark
 * of it is the desk's outgoing call, which is gone as soon as that call is heard of, refused, or given up.
 */
export function verdictOn(
  { ucid }: Pick<PhoneCall, 'ucid'>,
  { outgoing }: Pick<CallDeskState, 'outgoing'>,
  { calls }: Pick<DeskState, 'calls'>,
): Verdict {
  const known = ucid === undefined ? undefined : calls.find((call) => call.ucid === ucid);
  if (known) return isOutbound(known) ? 'answer' : 'ring';
  if (outgoing && outgoing.ucid === undefined) return 'wait';
  if (ucid !== undefined) return outgoing?.ucid === ucid ? 'answer' : 'ring';
  const ringing = calls.filter((call) => call.state === 'RINGING');
  if (ringing.length > 0) return ringing.every(isOutbound) ? 'answer' : 'ring';
  return outgoing ? 'answer' : 'ring';
}
