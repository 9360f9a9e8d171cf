import { expect, test } from 'vitest';
import { saved } from './saved';

test('a record that waits for the CRM is told as kept here', () => {
  expect(saved('Promised.', { id: '1', pending: true })).toMatch(/^Promised\. It is kept here/);
});

test('any other is just saved', () => {
  expect(saved('Promised.', { id: '1', pending: false })).toBe('Promised.');
  expect(saved('Promised.', undefined)).toBe('Promised.');
});
