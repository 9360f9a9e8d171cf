import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRow } from './lists';

const answers = (...replies: (() => Response)[]) => {
  const keys: (string | null)[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (_path, init) => {
    keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    const reply = replies.shift();
    if (!reply) throw new TypeError('Failed to fetch');
    return reply();
  });
  return keys;
};

const made = () => new Response('{"id":"1"}', { status: 201 });
const lost = () => {
  throw new TypeError('Failed to fetch');
};

describe('a creation', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps its key until it is answered, and then the same words are another one', async () => {
    const keys = answers(lost, made, made);
    const note = { leadId: 'l1', summary: 'Called' };

    await expect(createRow('lead-activities', note)).rejects.toThrow();
    await createRow('lead-activities', note);
    await createRow('lead-activities', note);

    expect(keys[0]).toMatch(/^[A-Za-z0-9-]{8,64}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('that says something else has another key', async () => {
    const keys = answers(lost, made);

    await expect(createRow('follow-ups', { notes: 'one' })).rejects.toThrow();
    await createRow('follow-ups', { notes: 'two' });

    expect(keys[1]).not.toBe(keys[0]);
  });
});
