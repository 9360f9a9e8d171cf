import { afterEach, expect, test } from 'vitest';
import { speak } from '../i18n';
import { refusals } from '../i18n/hi/refusals';
import { faultsOf } from './faults';
import { Problem, unreachable } from './problem';

const problem = (type: string, more: object = {}) =>
  new Problem(409, {
    type: `/problems/${type}`,
    title: 'Conflict',
    detail: 'As the server says it.',
    ...more,
  });

afterEach(() => speak('en'));

test('in English the server says itself what it refuses', () => {
  expect(problem('slot-taken').message).toBe('As the server says it.');
});

test('in another language it is said by the kind of the problem, and by the state behind it', async () => {
  await speak('hi');

  expect(problem('slot-taken').message).toBe(refusals['slot-taken']);
  expect(problem('agent-not-ready', { state: 'ACW' }).message).toBe(refusals['agent-not-ready.ACW']);
  expect(problem('telephony-busy', { retryAfterSeconds: 12 }).message).toContain('12');
});

test('what nobody foresaw stays as the server says it', async () => {
  await speak('kn');

  expect(problem('agent-not-ready', { state: 'DANCING' }).message).toBe('As the server says it.');
  expect(problem('brand-new').message).toBe('As the server says it.');
  expect(new Problem(502, {}).message).toBe('HTTP 502');
});

test('at its field too, where the field is the whole of it', async () => {
  await speak('hi');
  const errors = [
    { field: 'scheduledAt', message: 'As the server says it.' },
    { field: 'doctorId', message: 'is missing' },
  ];

  expect(faultsOf(problem('appointment-in-past', { errors }), ['scheduledAt', 'doctorId']).fields).toEqual({
    scheduledAt: refusals['appointment-in-past'],
    doctorId: 'is missing',
  });
});

test('says in our words what is known, with its figures, and else what the server says', () => {
  const busy = new Problem(429, {
    type: '/problems/telephony-busy',
    detail: 'Slow down',
    retryAfterSeconds: 12,
  });
  expect(busy.message).toBe('Telephony takes no more requests of this kind now. Try again in 12 seconds.');
  expect(new Problem(409, { type: '/problems/slot-taken', detail: 'Taken.' }).message).toBe('Taken.');
  expect(new Problem(500, {}).message).toBe('HTTP 500');
});

test('speaks the language of the person', async () => {
  await speak('hi');
  expect(unreachable().message).toContain('सर्वर');
});
