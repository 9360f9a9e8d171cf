import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MissedQueue, WorklistItem } from '../api/types';
import type { AgentMe } from '../session/SignedIn';
import { AGENT, agentIn } from '../testing/calls';
import { openDesk } from '../testing/desk';
import { json, problem, scriptedFetch } from '../testing/scriptedFetch';
import { item, missedCall, missedItem, worklist } from '../testing/worklist';
import { DeskPage } from './DeskPage';

const me = {
  tenant: { name: 'ramaiah', displayName: 'Ramaiah', zone: 'Asia/Kolkata' },
  agentConfig: { ozonetelAgentId: AGENT },
} as AgentMe;

const LIST = `/api/worklist?agentId=${AGENT}`;
const QUEUE = `/api/missed-queue?agentId=${AGENT}`;

const breakdown = { baseScore: 9, slaMultiplier: 0.8, campaignMultiplier: 1, rulesApplied: ['missed-calls'] };
const kavya = missedItem('m1', { score: 7.2, slaStatus: 'high', attempts: 2, scoreBreakdown: breakdown });
const ravi = item('f1', {
  name: 'Ravi Kumar',
  phone: '+919900112233',
  lastInteraction: '2026-04-09T06:00:00.000Z',
  lastDisposition: 'CALLBACK_REQUESTED',
});
const meera = item('l1', { type: 'attempt_2', name: 'Meera Das', source: 'GOOGLE_AD', attempts: 1 });

const queue: MissedQueue = {
  agentId: 'asha',
  pending: [],
  attempted: [],
  completed: [
    missedCall('d1', { callerName: 'Asif Ali', callbackStatus: 'CALLBACK_COMPLETED', end: 'RECOVERED' }),
  ],
  invalid: [],
  wrongNumber: [],
  totals: { CALLBACK_COMPLETED: 1 },
};

const explanation = {
  score: 7.2,
  scoreBreakdown: breakdown,
  rules: [
    {
      id: 'missed-calls',
      name: 'Missed calls',
      enabled: true,
      matched: true,
      weight: 9,
      contribution: 7.2,
      conditions: [
        {
          fact: 'call.taskType',
          operator: 'equal',
          value: 'missed_call',
          actual: 'missed_call',
          holds: true,
        },
      ],
    },
    {
      id: 'spam',
      name: 'Spam last',
      enabled: true,
      matched: false,
      weight: -10,
      contribution: 0,
      conditions: [{ fact: 'lead.isSpam', operator: 'equal', value: true, actual: null, holds: false }],
    },
  ],
};

/** The desk on a server that has these people to call; the list can become another one. */
async function deskOf(...items: WorklistItem[]) {
  let list = worklist(...items);
  const server = scriptedFetch({
    [LIST]: () => json(list),
    [QUEUE]: () => json(queue),
    '/api/rules/explain/m1': () => json(explanation),
    '/api/missed-queue/m1/status': () => json(missedCall('m1', { callbackStatus: 'INVALID' })),
  });
  vi.spyOn(window, 'fetch').mockImplementation(server.fetcher);
  const desk = openDesk(<DeskPage me={me} />);
  desk.hear({ type: 'agent-state', agent: agentIn('READY') });
  await screen.findByText(items[0]?.name ?? 'Nobody is waiting');
  return {
    server,
    listBecomes: async (...next: WorklistItem[]) => {
      list = worklist(...next);
      await act(() => desk.queries.refetchQueries());
    },
  };
}

const names = () => within(screen.getByRole('list', { name: 'People to call' })).getAllByRole('listitem');
const order = () => names().map((row) => row.getAttribute('data-row'));
const row = (name: string) => {
  const found = names().find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`No row of ${name}`);
  return found;
};
const select = (name: string) => {
  const button = row(name).querySelector<HTMLElement>('.queue-row');
  if (button) return userEvent.click(button);
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the list', () => {
  test('shows three kinds of work in the server’s order, each with what matters', async () => {
    await deskOf(kavya, ravi, meera);
    expect(order()).toEqual(['m1', 'f1', 'l1']);
    expect(row('Kavya').textContent).toMatch(/×2.*Missed call.*Urgent.*7\.20/);
    expect(row('Ravi').textContent).toMatch(/Follow-up.*last: Callback requested, 9 Apr.* 11:30/);
    expect(row('Meera').textContent).toMatch(/Second attempt · Google ad · 1 attempt/);
  });

  test('has a tab for each kind with a count, and keeps the choice', async () => {
    await deskOf(kavya, ravi, meera);
    await userEvent.click(screen.getByRole('button', { name: 'Leads 1' }));
    expect(order()).toEqual(['l1']);
    cleanup();
    await deskOf(meera, kavya, ravi);
    expect(order()).toEqual(['l1']);
  });

  test('says what a tab is for when nobody is in it', async () => {
    await deskOf(kavya);
    await userEvent.click(screen.getByRole('button', { name: 'Follow-ups 0' }));
    expect(screen.getByText('No follow-up is due')).toBeTruthy();
  });

  test('keeps focus and selection on the person while the rows move, and marks who moved', async () => {
    const { listBecomes } = await deskOf(kavya, ravi, meera);
    await select('Ravi');
    const focused = document.activeElement;
    await listBecomes(meera, kavya, ravi);
    await waitFor(() => expect(order()).toEqual(['l1', 'm1', 'f1']));
    expect(document.activeElement).toBe(focused);
    expect(row('Ravi').querySelector('[aria-current]')).toBe(focused);
    expect(names().map((one) => one.getAttribute('data-move'))).toEqual(['up', null, null]);
  });
});

test('a list that is cut off asks for the rows of a tab that are further down', async () => {
  const { server } = await deskOf(kavya);
  cleanup();
  const cut = {
    ...worklist(kavya),
    totals: { open: 900, missed_call: 899, follow_up: 1 },
    nextCursor: 'more',
  };
  vi.spyOn(window, 'fetch').mockImplementation((path, init) => {
    if (path === LIST) return Promise.resolve(json(cut));
    return path === `${LIST}&type=follow_up`
      ? Promise.resolve(json(worklist(ravi)))
      : server.fetcher(path, init);
  });
  openDesk(<DeskPage me={me} />);
  expect(await screen.findByText('899 more after these')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Follow-ups 1' }));
  await screen.findByText('Ravi Kumar');
  expect(order()).toEqual(['f1']);
});

describe('missed calls', () => {
  test('that have ended are under their own tab, with how', async () => {
    await deskOf(kavya);
    await userEvent.click(screen.getByRole('button', { name: 'Missed calls 1' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Completed 1' }));
    expect(row('Asif Ali').textContent).toContain('Called back');
  });

  test('are settled by hand after a question', async () => {
    const { server } = await deskOf(kavya);
    await select('Kavya');
    await userEvent.keyboard('m');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mark as invalid' }));
    expect(server.times('/api/missed-queue/m1/status')).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Mark' }));
    expect(server.asked.find(({ method }) => method === 'PATCH')?.path).toBe('/api/missed-queue/m1/status');
    expect(await screen.findByText('Kavya Nair: Mark as invalid')).toBeTruthy();
  });
});

describe('the menu of a row', () => {
  test('has the ways to reach a person, and goes by arrow keys', async () => {
    await deskOf(ravi);
    await userEvent.pointer({ target: screen.getByTestId('dial'), keys: '[MouseRight]' });
    const items = screen.getAllByRole('menuitem');
    expect(items.map((one) => one.textContent)).toEqual([
      'Call',
      'Copy the number',
      'Send an SMS',
      'Write on WhatsApp',
      'Why this score',
    ]);
    expect(items[2]?.getAttribute('href')).toBe('sms:+919900112233');
    expect(items[3]?.getAttribute('href')).toBe('https://wa.me/919900112233');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(items[4]);
  });
});

describe('why', () => {
  test('W on a row tells which rules count and how much; they add up to the score of the row', async () => {
    await deskOf(kavya, ravi);
    await select('Kavya');
    await userEvent.keyboard('w');
    const panel = await screen.findByTestId('why');
    expect((await within(panel).findByTestId('why-total')).textContent).toBe('7.20');
    expect(within(panel).getByTestId('why-points').textContent).toBe('7.20');
    expect(within(row('Kavya')).getByTestId('score').textContent).toBe('7.20');
    expect(panel.textContent).toMatch(/Weight 9.*× 0\.8 for the time: /);
    expect(panel.textContent).toContain('Spam last: Spam: not known');
    await userEvent.keyboard('w');
    expect(screen.queryByTestId('why')).toBeNull();
  });

  test('that cannot be told is said calmly', async () => {
    const { server } = await deskOf(kavya);
    vi.spyOn(window, 'fetch').mockImplementation((path, init) =>
      String(path).startsWith('/api/rules')
        ? Promise.resolve(problem(404, '/problems/not-found', { detail: 'There is no such item.' }))
        : server.fetcher(path, init),
    );
    await userEvent.click(screen.getByTestId('score'));
    expect(
      (await screen.findByText(/^The reasons cannot be shown now/)).parentElement?.textContent,
    ).toContain('There is no such item.');
  });
});
