import { http } from './endpoints';
import type { RowPage } from './records';

/** What a list is asked, by the names of the address: q, sort, limit, cursor; anything else is a filter. */
export type Asked = Readonly<Record<string, string>>;

const OWN_WORDS = ['q', 'sort', 'limit', 'cursor'];

export function listUrl(list: string, asked: Asked): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== '') query.set(OWN_WORDS.includes(name) ? name : `filter[${name}]`, value);
  }
  return `/api/${list}${query.size > 0 ? `?${query}` : ''}`;
}

export const readList = <R>(list: string, asked: Asked, signal?: AbortSignal) =>
  http.get<RowPage<R>>(listUrl(list, asked), signal);

export const readRow = <R>(list: string, id: string, signal?: AbortSignal) =>
  http.get<R>(`/api/${list}/${encodeURIComponent(id)}`, signal);

const NOTHING = { content: '', key: '' };

/** The creation of which no answer has come. */
let unanswered = NOTHING;

/** When no answer comes and the same is sent again, it is made once; once it is made, the same words are something new. */
export async function createRow<R>(list: string, fields: object): Promise<R> {
  const path = `/api/${list}`;
  const content = path + JSON.stringify(fields);
  if (unanswered.content !== content)
    unanswered = { content, key: `${Date.now()}-${Math.random().toString(36).slice(2)}` };
  const { key } = unanswered;
  const made = await http.post<R>(path, fields, { idempotencyKey: key });
  if (unanswered.key === key) unanswered = NOTHING;
  return made;
}

export const changeRow = <R>(list: string, id: string, fields: object) =>
  http.patch<R>(`/api/${list}/${encodeURIComponent(id)}`, fields);
