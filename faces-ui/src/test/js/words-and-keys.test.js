import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskedPhone, needle, phoneGroups } from '../../main/resources/META-INF/resources/supervisor/app/phone.js';
import { listenForKeys } from '../../main/resources/META-INF/resources/supervisor/app/shortcuts.js';
import { clock, timer, waiting } from '../../main/resources/META-INF/resources/supervisor/app/time.js';

const NOW = Date.parse('2026-04-10T20:00:00Z');
const ago = (seconds) => new Date(NOW - seconds * 1000).toISOString();

test('times are the hospital\'s, with the day when it is not today there', () => {
  assert.equal(clock('2026-04-10T19:03:59Z', NOW, 'Asia/Kolkata', 'en'), '00:33');
  assert.equal(clock('2026-04-10T18:29:00Z', NOW, 'Asia/Kolkata', 'en'), '10 Apr, 23:59');
  assert.equal(clock('1970-01-01T00:00:00Z', NOW, 'Asia/Kolkata', 'en'), '–');
});

test('who reads twelve hours gets them with the half of the day', () => {
  assert.equal(clock('2026-04-10T19:03:59Z', NOW, 'Asia/Kolkata', 'en-u-hc-h12'), '12:33 AM');
  assert.equal(clock('2026-04-10T18:29:00Z', NOW, 'Asia/Kolkata', 'en-u-hc-h12'), '10 Apr, 11:59 PM');
});

test('a timer shows minutes and seconds, and hours only when there are some', () => {
  assert.deepEqual([7, 599, 3852, -30].map((seconds) => timer(ago(seconds), NOW)), ['0:07', '9:59', '1:04:12', '0:00']);
  assert.equal(timer('1970-01-01T00:00:00Z', NOW), '–');
});

test('waiting is told in the units that matter', () => {
  assert.deepEqual(
    [45, 725, 10800, 12000, 93600, 180000].map((seconds) => waiting(ago(seconds), NOW, 'en')),
    ['45 sec', '12 min', '3 hr', '3 hr 20 min', '1 day', '2 days'],
  );
});

test('a number is grouped without changing a character', () => {
  assert.deepEqual(phoneGroups('+919845012345'), ['+91', '98450', '12345']);
  assert.deepEqual(phoneGroups('9845012345'), ['98450', '12345', '']);
  for (const number of ['+919845012345', '9845012345', 'Anonymous', '+14155550100']) {
    assert.equal(phoneGroups(number).join(''), number);
  }
});

test('a masked number shows its last three digits, whether or not the server has masked it', () => {
  assert.equal(maskedPhone('+919845012345'), '***345');
  assert.equal(maskedPhone('**********345'), '***345');
});

test('gaps are taken out of numbers only', () => {
  assert.equal(needle(' +91 98450-123 '), '+9198450123');
  assert.equal(needle('Asha Rao'), 'asha rao');
});

function keyboard({ isOn = () => true } = {}) {
  const pressed = [];
  let time = 0;
  let listener;
  listenForKeys(
    { addEventListener: (_, added) => (listener = added) },
    { isOn, now: () => time, keys: { '?': () => pressed.push('?'), 'g l': () => pressed.push('g l'), 'g m': () => pressed.push('g m') } },
  );
  const press = (key, more = {}) => listener({ key, target: { closest: () => null }, preventDefault() {}, ...more });
  return { press, pressed, later: (milliseconds) => (time += milliseconds) };
}

test('two keys after each other go to a page', () => {
  const { press, pressed } = keyboard();
  press('g');
  press('L');
  press('?', { shiftKey: true });
  assert.deepEqual(pressed, ['g l', '?']);
});

test('the second key must follow soon, and nothing may come between', () => {
  const { press, pressed, later } = keyboard();
  press('g');
  later(2_000);
  press('l');
  press('g');
  press('x');
  press('m');
  assert.deepEqual(pressed, []);
});

test('no key works while typing, with Ctrl, or when switched off', () => {
  const { press, pressed } = keyboard();
  press('?', { target: { closest: () => ({}) } });
  press('?', { ctrlKey: true });
  const off = keyboard({ isOn: () => false });
  off.press('?');
  assert.deepEqual([...pressed, ...off.pressed], []);
});
