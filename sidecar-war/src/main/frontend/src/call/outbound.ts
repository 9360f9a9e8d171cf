import type { LiveCall } from '../api/types';

export function isOutbound({ direction }: Pick<LiveCall, 'direction'>): boolean {
  return direction.toUpperCase().startsWith('OUT');
}

/** The same number however it is written: the vendor leaves out the country, or adds a zero. */
export function sameNumber(a: string, b: string): boolean {
  const [one, other] = [lastDigits(a), lastDigits(b)];
  return one !== '' && one === other;
}

function lastDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-10);
}
