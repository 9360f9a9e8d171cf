import { describe, expect, test } from 'vitest';
import type { ExplainedRule } from '../api/types';
import { partsText } from '../queue/score';
import { item, NOON } from '../testing/worklist';
import { conditionWords } from './conditionWords';
import { timeWords } from './timeWords';
import { whyOf } from './why';

const rule = (id: string, fields: Partial<ExplainedRule> = {}): ExplainedRule => ({
  id,
  name: id,
  enabled: true,
  matched: true,
  weight: 9,
  contribution: 0,
  conditions: [],
  ...fields,
});

const scoreBreakdown = { baseScore: 9, slaMultiplier: 0.8, campaignMultiplier: 0.35, rulesApplied: [] };
const factors = (contribution: number) =>
  whyOf({ score: contribution, scoreBreakdown, rules: [rule('one', { contribution })] }).counted[0]?.factors;

describe('what counts', () => {
  test.each([
    [0.99, [0.333, 0.333, 0.324]],
    [-2.65, [7.35, -10]],
    [0.07, [0.07]],
    [1, [1 / 3, 1 / 3, 1 / 3]],
    [0.0875, [0.0875]],
  ])('adds up to %d as it is written', (score, parts) => {
    const cents = partsText(score, parts).map((part) => Math.round(Number(part) * 100));
    expect(cents.reduce((all, part) => all + part, 0)).toBe(Math.round(Number(score.toFixed(2)) * 100));
  });

  test('is told apart from what does not count, and from what is off', () => {
    const holds = { fact: 'lead.isSpam', operator: 'equal', value: true, actual: true, holds: true };
    const why = whyOf({
      score: 7.2,
      scoreBreakdown,
      rules: [
        rule('counts', { contribution: 7.2 }),
        rule('off', { enabled: false }),
        rule('spam', { matched: false, conditions: [holds, { ...holds, actual: null, holds: false }] }),
      ],
    });
    expect(why.counted.map(({ rule: { id }, points }) => [id, points])).toEqual([['counts', '7.20']]);
    expect(why.silent.map(({ rule: { id }, failed }) => [id, failed.length])).toEqual([
      ['off', 0],
      ['spam', 1],
    ]);
  });

  test('names the multipliers that the rule has used', () => {
    expect(factors(9)).toEqual({});
    expect(factors(7.2)?.time).toBeCloseTo(0.8);
    expect(factors(7.2)?.campaign).toBeUndefined();
    expect(factors(9 * 0.35)?.campaign).toBeCloseTo(0.35);
    expect(factors(9 * 0.8 * 0.35)?.time).toBe(0.8);
  });
});

describe('in words', () => {
  const now = Date.parse(NOON);
  const since = (hour: string) => `2026-04-10T${hour}:00:00.000Z`;
  const task = (createdAt: string, slaDueAt: string) => ({ ...item('1', { createdAt, slaDueAt }), key: '1' });

  test('the clock is told in hours that an agent knows', () => {
    expect(timeWords(task(since('05'), since('17')), now)).toBe('waiting 7h of 12h allowed');
    expect(timeWords(task(since('01'), since('10')), now)).toBe('2h over the 9h allowed');
  });

  test('a condition says what was found and what is wanted', () => {
    const words = (fields: object) =>
      conditionWords({ fact: 'lead.spamScore', operator: 'greaterThan', value: 70, holds: false, ...fields });
    expect(words({ actual: 3 })).toBe('Spam score: 3, not more than 70');
    expect(words({ actual: 80, holds: true })).toBe('Spam score: 80, that is more than 70');
    expect(words({})).toBe('Spam score: not known');
    expect(
      words({
        fact: 'call.taskType',
        operator: 'in',
        value: ['follow_up', 'attempt_2'],
        actual: 'missed_call',
      }),
    ).toBe('Task: Missed call, not one of Follow-up, Second attempt');
    expect(words({ fact: 'new.fact', operator: 'newer', actual: 'WEBSITE', value: 'GOOGLE_AD' })).toBe(
      'new.fact: Website, not newer Google ad',
    );
  });
});
