import type { Seat } from '../api/types';

const TROUBLE = 'helix_seat';

/** What the sign-in said of telephony, for the desk that opens next. */
export function rememberSeat(seat: Seat | undefined): void {
  if (seat && !seat.ok) sessionStorage.setItem(TROUBLE, seat.detail ?? '');
  else sessionStorage.removeItem(TROUBLE);
}

/** Why telephony did not log the agent in; empty when it gave no reason, undefined when all is well. */
export function seatTrouble(): string | undefined {
  return sessionStorage.getItem(TROUBLE) ?? undefined;
}
