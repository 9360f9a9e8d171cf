import { expect, test } from 'vitest';
import { loudness } from './microphoneTest';

const tone = (peak: number) => Float32Array.from({ length: 1000 }, (_, i) => (i % 2 ? peak : -peak));

test('the meter shows loudness as ears hear it', () => {
  expect(loudness(tone(0))).toBe(0);
  expect(loudness(tone(1))).toBe(100);
  expect(loudness(tone(0.1))).toBe(67);
  expect(loudness(tone(0.0001))).toBe(0);
});
