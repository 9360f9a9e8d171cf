import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldOf, pathGet, pathSet, valueOf } from '../../main/resources/META-INF/resources/supervisor/app/form-values.js';
import { slotsOf, textOfDay } from '../../main/resources/META-INF/resources/supervisor/app/week-grid.js';

test('a name is a path', () => {
  const json = pathSet(pathSet({}, 'account.userName', 'u'), 'account.apiKey', 'k');
  assert.deepEqual(json, { account: { userName: 'u', apiKey: 'k' } });
  assert.equal(pathGet(json, 'account.userName'), 'u');
  assert.equal(pathGet(json, 'sip.domain'), undefined);
});

test('a secret that was not typed is not sent', () => {
  assert.equal(valueOf({ type: 'password', value: '', dataset: { kind: 'secret' } }), undefined);
  assert.equal(valueOf({ type: 'password', value: 'new', dataset: { kind: 'secret' } }), 'new');
});

test('lines are a list', () => {
  assert.deepEqual(valueOf({ type: 'textarea', value: ' Break \n\nLunch', dataset: { kind: 'lines' } }), ['Break', 'Lunch']);
});

test('a fault is told at its field or at the nearest one above it', () => {
  const names = ['allowedOrigins', 'login.title', 'colors.brand.600'];
  assert.equal(fieldOf(names, 'login.title'), 'login.title');
  assert.equal(fieldOf(names, 'allowedOrigins[2]'), 'allowedOrigins');
  assert.equal(fieldOf(names, 'version'), undefined);
});

test('hours of a day are read in order and without overlap', () => {
  assert.deepEqual(slotsOf('MONDAY', '16:00-19:00, 09:00-12:00'), [
    { dayOfWeek: 'MONDAY', startTime: '09:00', endTime: '12:00' },
    { dayOfWeek: 'MONDAY', startTime: '16:00', endTime: '19:00' },
  ]);
  assert.deepEqual(slotsOf('MONDAY', ' '), []);
  assert.equal(slotsOf('MONDAY', '09:00-12:00, 11:00-13:00'), undefined);
  assert.equal(slotsOf('MONDAY', '12:00-09:00'), undefined);
  assert.equal(slotsOf('MONDAY', 'mornings'), undefined);
});

test('a day is written as it is read', () => {
  assert.equal(textOfDay(slotsOf('MONDAY', '16:00-19:00, 09:00-12:00'), 'MONDAY'), '09:00-12:00, 16:00-19:00');
  assert.equal(textOfDay([], 'MONDAY'), '');
});
