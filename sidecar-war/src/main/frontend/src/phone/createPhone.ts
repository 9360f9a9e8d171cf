import type { PhoneAccount } from '../api/types';
import type { Phone, Trace } from './Phone';
import { createSimulatedPhone } from './simulatedPhone';
import { createSipPhone } from './sipPhone';

/** The telephony simulator's phones are at this path; any other server speaks SIP. */
const SIMULATED = '/sim/phone';

/** Undefined where the hospital gives its agents no phone in the browser. */
export function createPhone(account: PhoneAccount, trace: Trace): Phone | undefined {
  const server = URL.parse(account.sipWsServer);
  if (!server || account.sipPassword === '') return undefined;
  return server.pathname === SIMULATED
    ? createSimulatedPhone(account, trace)
    : createSipPhone(account, trace);
}
