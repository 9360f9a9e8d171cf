import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const frontend = new URL('../', import.meta.url);
const document = new URL('openapi.json', frontend);
const mark = createHash('sha256').update(readFileSync(document)).digest('hex');

const types = astToString(await openapiTS(document));
writeFileSync(
  new URL('src/api/schema.d.ts', frontend),
  `/** Made from openapi.json by "npm run types"; not written by hand. Of openapi.json ${mark} */\n\n${types}`,
);
