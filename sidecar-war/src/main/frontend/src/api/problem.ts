import { isTextKey, refusal, t } from '../i18n';

/**
 * An RFC 9457 problem document, or what stands for one when the answer had none. Its message is for the person at the desk, in the
 * language that is read, where there is one for that kind of problem.
 */
export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Record<string, unknown>, retryAfterSeconds?: number) {
    const title = text(body.title) ?? `HTTP ${status}`;
    const type = text(body.type) ?? 'about:blank';
    super(inOurWords(type.replace(/^.*\//, ''), body) ?? text(body.detail) ?? title);
    this.name = 'Problem';
    this.status = status;
    this.title = title;
    this.type = type;
    this.detail = text(body.detail);
    this.retryAfterSeconds = retryAfterSeconds;
    this.body = body;
  }

  is(type: string): boolean {
    return this.type === type || this.type.endsWith(type);
  }
}

export const UNREACHABLE = '/problems/unreachable';

/** The server did not answer at all. */
export function unreachable(): Problem {
  return new Problem(0, { type: UNREACHABLE, title: 'The server cannot be reached' });
}

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = retryAfterSeconds(response.headers.get('Retry-After'));
  const body: unknown = await response.json().catch(() => ({}));
  return new Problem(response.status, isRecord(body) ? body : {}, retryAfter);
}

/** The sentence of the person's language for this kind of problem, if there is one. */
function inOurWords(kind: string, body: Record<string, unknown>): string | undefined {
  const fault = `fault.${kind}`;
  return refusal(kind, body) ?? (isTextKey(fault) ? t(fault, numbersOf(body)) : undefined);
}

function numbersOf(body: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** Retry-After is a number of seconds or an HTTP date. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
