import { afterEach, expect, test } from 'vitest';
import { speak } from '../i18n';
import { Problem, unreachable } from './problem';

afterEach(() => speak('en'));

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
