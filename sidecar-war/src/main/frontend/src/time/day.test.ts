import { expect, test } from 'vitest';
import { dayAfter, dayIn, instantIn } from './day';

test('the day is the hospital’s', () => {
  expect(dayIn('Asia/Kolkata', Date.parse('2026-04-10T19:00:00Z'))).toBe('2026-04-11');
  expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
});

test('a time on the hospital’s clock is that instant, on days when the clock is changed too', () => {
  expect(instantIn('Asia/Kolkata', '2026-04-10', '10:30')).toBe('2026-04-10T05:00:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
});
