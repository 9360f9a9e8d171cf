import { expect, test } from 'vitest';
import { clockTime, stopwatch, waiting } from './format';

test('a stopwatch shows minutes, then hours, and never a time before the start', () => {
  expect([-5_000, 252_000, 3_852_000].map(stopwatch)).toEqual(['00:00', '04:12', '1:04:12']);
});

test('waiting is told in the units that matter', () => {
  const minute = 60_000;
  expect([45_000, 12 * minute, 200 * minute, 3000 * minute].map(waiting)).toEqual([
    '45s',
    '12m',
    '3h 20m',
    '2d',
  ]);
});

test('the clock is the hospital’s, and names the day when it is another one there', () => {
  const at = '2026-04-10T20:00:00.000Z';
  expect(clockTime(at, 'Asia/Kolkata', Date.parse('2026-04-10T21:00:00.000Z'))).toBe('01:30');
  expect(clockTime(at, 'Asia/Kolkata', Date.parse('2026-04-11T20:00:00.000Z'))).toMatch(/11 Apr.*01:30/);
});
