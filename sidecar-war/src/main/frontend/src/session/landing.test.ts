import { describe, expect, test } from 'vitest';
import { landing, safeNext } from './landing';

const ORIGIN = 'http://ramaiah.engage.localhost:4101';

describe('a next path', () => {
  test.each(['/desk', '/supervisor/leads?status=NEW#first'])('%s is kept', (path) => {
    expect(safeNext(path, ORIGIN)).toBe(path);
  });

  test.each([
    'http://evil.example/',
    '//evil.example/desk',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    'desk',
    '',
    '/',
    '/?next=/desk',
    '/api/auth/logout',
    '/supervisor/../api/version',
  ])('%j is refused', (path) => {
    expect(safeNext(path, ORIGIN)).toBeUndefined();
  });

  test('of this origin, written out, is refused too: only paths are taken', () => {
    expect(safeNext(`${ORIGIN}/desk`, ORIGIN)).toBeUndefined();
  });
});

describe('after signing in', () => {
  test('an agent sits down at the desk', () => {
    expect(landing('agent', null, ORIGIN)).toEqual({ path: '/desk', rendersHere: true });
  });

  test('an executive begins with the leads', () => {
    expect(landing('executive', null, ORIGIN)).toEqual({ path: '/leads', rendersHere: true });
  });

  test.each(['supervisor', 'admin'] as const)('a %s goes to the supervisor pages', (role) => {
    expect(landing(role, null, ORIGIN)).toEqual({ path: '/supervisor/live-monitor', rendersHere: false });
  });

  test('the page that was asked for comes first', () => {
    expect(landing('admin', '/supervisor/rules', ORIGIN).path).toBe('/supervisor/rules');
    expect(landing('agent', '/patients?q=Rao', ORIGIN)).toEqual({
      path: '/patients?q=Rao',
      rendersHere: true,
    });
  });

  test('nobody is sent to the other half of the product, which would bounce them back', () => {
    expect(landing('agent', '/supervisor/rules', ORIGIN).path).toBe('/desk');
    expect(landing('executive', '/supervisor', ORIGIN).path).toBe('/leads');
    expect(landing('admin', '/desk', ORIGIN).path).toBe('/supervisor/live-monitor');
  });
});
