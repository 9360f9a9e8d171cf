import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the types are those of the document; if not, npm run types', () => {
  const mark = createHash('sha256').update(readFileSync('openapi.json')).digest('hex');

  expect(readFileSync('src/api/schema.d.ts', 'utf8').includes(`openapi.json ${mark}`)).toBe(true);
});
