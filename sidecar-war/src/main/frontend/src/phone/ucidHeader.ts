import type { SipRequest } from './sipStack';

/** The call's own number before the leg's: the product knows calls by the monitor UCID. SIP compares names ignoring case. */
const HEADERS = ['X-Monitor-UCID', 'X-UCID', 'UCID'] as const;

/** The UCID of an INVITE, where the vendor sends one (reference/ozonetel.md §7: it need not). */
export function ucidOf(invite: SipRequest): string | undefined {
  return HEADERS.map((name) => invite.getHeader(name)?.trim()).find(
    (value) => value && /^\d{10,19}$/.test(value),
  );
}
