import type { CallWork } from '../call/callWork';
import type { Whom } from '../person/context';
import type { Task } from '../queue/tasks';

/** Whose call is worked on: the one that rings or is talked to, else the one that waits for its outcome. */
export function workInHand(works: readonly CallWork[]): CallWork | undefined {
  return works.find(({ phase }) => phase === 'live') ?? works.find(({ phase }) => phase === 'wrapUp');
}

/** The server knows best who has a number; a patient that it named is that patient. */
export function whomOf({ call }: CallWork): Whom {
  const { patientId, phone } = call.caller;
  return patientId ? { patientId } : { phone };
}

export function whomOfTask({ patientId, leadId, phone }: Task): Whom {
  if (patientId) return { patientId };
  return leadId ? { leadId } : { phone };
}
