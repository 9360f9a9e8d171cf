import { expect, test } from 'vitest';
import { partsOf } from './parts';

test('shares add up to all', () => {
  expect(
    partsOf([
      ['busy', 30],
      ['idle', 90],
    ]).map(({ percent }) => percent),
  ).toEqual([25, 75]);
});

test('of nothing everything is nothing', () => {
  expect(partsOf([['busy', 0]])).toEqual([{ name: 'busy', value: 0, percent: 0 }]);
});
