import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cookie } from '../../main/resources/META-INF/resources/supervisor/app/cookie.js';
import { waiting } from '../../main/resources/META-INF/resources/supervisor/app/time.js';

const NOW = Date.parse('2026-04-10T20:00:00Z');
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The bundle of a language, as the server reads it. */
function bundle(suffix) {
  const file = new URL(`../../main/resources/net/healix360/engage/messages${suffix}.properties`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('='));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

for (const [language, suffix] of [['en', ''], ['hi', '_hi'], ['kn', '_kn']]) {
  test(`a wait in ${language} is told by the browser as the server tells it`, () => {
    const words = bundle(suffix);
    const told = (key, value) => words.get(`waiting.${key}`).replace('{0}', value);
    const ago = (seconds) => waiting(new Date(NOW - seconds * 1000).toISOString(), NOW, `${language}-u-hc-h12`);

    assert.equal(ago(45), told('seconds', 45));
    assert.equal(ago(12 * MINUTE), told('minutes', 12));
    assert.equal(ago(3 * HOUR), told('hours', 3));
    assert.equal(ago(DAY), told('day', 1));
    assert.equal(ago(2 * DAY), told('days', 2));
  });
}

test('a choice lasts a year and, where the page came safely, goes back safely only', () => {
  assert.equal(cookie('engage-lang', 'kn', false), 'engage-lang=kn; Path=/; Max-Age=31536000; SameSite=Lax');
  assert.match(cookie('engage-lang', 'kn', true), /; Secure$/);
});

const PAGES = new URL('../../main/resources/META-INF/resources/', import.meta.url);

/** The same in every language. */
const NAMES = new Set(['Georgia', 'Verdana', 'Noto Sans', 'Anthropic', 'OpenAI', 'CSV', 'Excel']);

function files(ending) {
  return readdirSync(PAGES, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(new URL(name, PAGES), 'utf8')]);
}

test('scripts say nothing in a language of their own: sentences come with the page', () => {
  const sentence = /^(?!\s*(\/\/|\*|\/\*)).*(?<!Error\()(['"`])[A-Z][a-z]+( [a-z]+)+/gm;
  const found = files('.js').flatMap(([name, text]) => [...text.matchAll(sentence)].map(([line]) => `${name}: ${line}`));
  assert.deepEqual(found, []);
});

test('pages say nothing in a language of their own: what people read or hear stands in the bundle', () => {
  const said = [/>([^<>]*)</g, /\b(?:title|aria-label|placeholder|alt)="([^"]*)"/g];
  const found = files('.xhtml').flatMap(([name, text]) => {
    const markup = text.replace(/<!--[\s\S]*?-->|<kbd>[^<]*<\/kbd>|<!DOCTYPE[^>]*>|<\?xml[^>]*>/g, '').replace(/#\{[^}]*\}/g, '');
    return said
      .flatMap((pattern) => [...markup.matchAll(pattern)].map(([, words]) => words))
      .map((words) => words.trim())
      .filter((words) => /\p{L}{2,}/u.test(words) && !NAMES.has(words))
      .map((words) => `${name}: ${words}`);
  });
  assert.deepEqual(found, []);
});
