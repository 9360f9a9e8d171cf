import { expect, test } from 'vitest';
import { applyFreshness, type Freshness, freshAt, isStale } from './freshness';

const open: Freshness = { ...freshAt(0), phase: 'open' };

test('ten seconds without a word make the desk stale', () => {
  expect(isStale(open, 9_999)).toBe(false);
  expect(isStale(open, 10_000)).toBe(true);
});

test('a heartbeat makes it fresh', () => {
  expect(isStale(applyFreshness(open, { type: 'heard', at: 6_000 }), 12_000)).toBe(false);
});

test('a comparison with the server bridges a quiet time, but not a lost stream', () => {
  const compared = applyFreshness(open, { type: 'compared', at: 8_000 });
  expect(isStale(compared, 12_000)).toBe(false);
  expect(isStale(applyFreshness(compared, { type: 'phase', phase: 'lost' }), 12_000)).toBe(true);
});
