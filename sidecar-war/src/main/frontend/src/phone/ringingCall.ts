import { useCalls } from '../call/CallsProvider';
import type { CallWork } from '../call/callWork';
import { isOutbound } from '../call/outbound';
import { useDeskState } from '../live/LiveProvider';
import { verdictOn } from './ownCall';
import { usePhoneState } from './PhoneProvider';
import type { PhoneCall } from './phoneState';

/** The call that waits for the agent's yes or no at the phone. */
export function useRingingCall(): PhoneCall | undefined {
  const { call } = usePhoneState();
  const calls = useCalls();
  const desk = useDeskState();
  return call?.phase === 'ringing' && verdictOn(call, calls, desk) === 'ring' ? call : undefined;
}

/** The desk's card of a ringing call: by its UCID or, when SIP does not tell that, the only one that rings. */
export function cardOf({ ucid }: PhoneCall, works: readonly CallWork[]): CallWork | undefined {
  const ringing = works.filter(
    ({ phase, call }) => phase === 'live' && call.state === 'RINGING' && !isOutbound(call),
  );
  const named = ringing.find((work) => work.ucid === ucid);
  return named ?? (ringing.length === 1 && ucid === undefined ? ringing[0] : undefined);
}
