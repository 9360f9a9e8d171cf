import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(
  '../../../../faces-ui/src/main/resources/META-INF/resources/theme/tokens.css',
  'utf8',
);

/** The two colours of a token, light and dark, written as hex. */
function pair(token: string): [string, string] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found?.[1] || !found[2]) throw new Error(`No hex pair for --${token}`);
  return [found[1], found[2]];
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const states = ['ready', 'paused', 'ringing', 'in-call', 'acw', 'offline', 'unknown'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_theme, at) => {
  test.each([
    ...states.map((state) => [`state-${state}`, `state-${state}-ground`]),
    ...['danger', 'warning', 'success', 'info'].map((meaning) => [meaning, `${meaning}-tint`]),
    ...['low', 'medium', 'high', 'critical'].map((sla) => [`sla-${sla}`, 'surface']),
    ...['ground', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover'].map((g) => [
      'text-muted',
      g,
    ]),
  ] as [string, string][])('%s on %s can be read', (text, ground) => {
    expect(contrast(pair(text)[at], pair(ground)[at])).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control can be seen', () => {
    expect(contrast(pair('line-strong')[at], pair('surface')[at])).toBeGreaterThanOrEqual(3);
  });
});
