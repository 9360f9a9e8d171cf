import type { Task } from '../call/callWork';
import { isOutbound, sameNumber } from '../call/outbound';
import type { DeskState } from '../live/deskState';

/**
 * A call that this agent has asked for and of which the vendor has said nothing yet. It is its own thing until the vendor names
 * the call: a marker that outlived its call once made the next patient's call look answered.
 */
export interface Outgoing {
  readonly number: string;
  readonly task: Task;
  /** Known as soon as the server has placed the call. */
  readonly ucid: string | undefined;
}

/** The marker after the desk has spoken; undefined once the call is on the desk, has ended, or cannot come any more. */
export function outgoingAfter(outgoing: Outgoing | undefined, desk: DeskState): Outgoing | undefined {
  if (!outgoing) return undefined;
  const { ucid } = outgoing;
  if (ucid === undefined) return desk.calls.some((call) => isThe(outgoing, call)) ? undefined : outgoing;
  const gone =
    desk.calls.length > 0 ||
    desk.heard[ucid] !== undefined ||
    desk.agent?.state === 'ACW' ||
    desk.agent?.state === 'OFFLINE';
  return gone ? undefined : outgoing;
}

/** Before the server has named the call, only an outgoing call to the same number can be it. */
export function isThe({ number, ucid }: Outgoing, call: DeskState['calls'][number]): boolean {
  if (ucid !== undefined) return call.ucid === ucid;
  return isOutbound(call) && sameNumber(call.caller.phone, number);
}
