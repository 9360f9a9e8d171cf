import { describe, expect, test } from 'vitest';
import { item, missedCall, missedItem, worklist } from '../testing/worklist';
import { countIn, fromItem, isIn, matches, tasksOf } from './tasks';

const keys = (...lists: Parameters<typeof tasksOf>) => tasksOf(...lists).map(({ key }) => key);

describe('the list', () => {
  test('keeps the server’s order, whatever the scores', () => {
    expect(keys([item('low', { score: 1 }), item('high', { score: 9 })], [])).toEqual(['low', 'high']);
  });

  test('shows a missed call once: as the list has it, or until then as it was heard', () => {
    expect(keys([missedItem('m1'), item('f')], [missedCall('m1'), missedCall('m2')])).toEqual([
      'm1',
      'f',
      'm2',
    ]);
  });

  test('gives an item that has not changed as the same task', () => {
    const same = item('1');
    expect(tasksOf([same], [])[0]).toBe(tasksOf([item('0'), same], [])[1]);
  });

  test('sorts each kind under its tab', () => {
    const lead = fromItem(item('1', { type: 'attempt_2' }));
    expect(isIn('leads', lead)).toBe(true);
    expect(isIn('missed', lead)).toBe(false);
  });

  test('counts by tab what the server has, and who was heard since', () => {
    const { items, totals } = worklist(missedItem('m1'), item('f'), item('l', { type: 'attempt_3' }));
    const tasks = tasksOf(items, [missedCall('m2')]);
    const whole = { ...totals, open: 900, missed_call: 700 };
    const counts = (['all', 'missed', 'followUps', 'leads'] as const).map((tab) =>
      countIn(tab, tasks, whole),
    );
    expect(counts).toEqual([901, 701, 1, 1]);
  });
});

describe('the filter', () => {
  const kavya = fromItem(item('1', { source: 'GOOGLE_AD' }));
  test.each(['', 'nair', 'KAVYA', 'nair google', '9845', '98450 12345', '+91 98'])(
    '%j finds her',
    (query) => {
      expect(matches(query, kavya)).toBe(true);
    },
  );
  test.each(['ravi', '99', 'k9', 'nair ravi'])('%j does not', (query) => {
    expect(matches(query, kavya)).toBe(false);
  });
});
