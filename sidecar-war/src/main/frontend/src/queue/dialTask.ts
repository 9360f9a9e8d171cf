import type { Task as DialTask } from '../call/callWork';
import type { Task } from './tasks';

/** Why this person is called, for the server to settle with the call. */
export function dialTask({ name, missedCallId, leadId }: Task): DialTask {
  return { ...(name && { name }), ...(missedCallId && { missedCallId }), ...(leadId && { leadId }) };
}
