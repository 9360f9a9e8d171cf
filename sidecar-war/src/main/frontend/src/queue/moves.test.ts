import { expect, test } from 'vitest';
import { movesBetween } from './moves';

const moves = (before: string, after: string) => Object.fromEntries(movesBetween([...before], [...after]));

test('who is passed by has not moved', () => {
  expect(moves('abcde', 'eabcd')).toEqual({ e: 'up' });
  expect(moves('abcde', 'bcdea')).toEqual({ a: 'down' });
});

test('who comes or goes moves nobody', () => {
  expect(moves('abc', 'xabc')).toEqual({});
  expect(moves('abc', 'bc')).toEqual({});
  expect(moves('abc', 'xcab')).toEqual({ c: 'up' });
});

test('as few as possible have moved', () => {
  expect(moves('abcdef', 'bacdfe')).toEqual({ b: 'up', f: 'up' });
  expect(moves('', 'ab')).toEqual({});
});
