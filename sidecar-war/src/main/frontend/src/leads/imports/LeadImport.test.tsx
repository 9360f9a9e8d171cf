import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Me } from '../../api/types';
import { LeadImport } from './LeadImport';

const me = { tenant: { zone: 'Asia/Kolkata' }, user: { role: 'executive' } } as Me;
const base = {
  id: 'i1',
  importedBy: 'Isha Menon',
  createdAt: '2026-04-10T05:00:00.000Z',
  columns: ['Full name', 'Mobile'],
  rows: 3,
};
const counts = { newLeads: 1, duplicateInFile: 1, duplicateInHospital: 1, invalid: 0 };
const none = { total: 1, done: 0, created: 0, duplicateSinceCheck: 0, refused: 0, undone: 0, removed: 0 };
const done = { ...none, done: 1, created: 1 };

let state: object;
let sent: [string, string | undefined][];

function serve(path: string, init: RequestInit = {}): object {
  sent.push([path, typeof init.body === 'string' ? init.body : undefined]);
  switch (path.replace('/api/lead-imports', '')) {
    case '':
      return init.method === 'POST'
        ? {
            ...base,
            state: 'UPLOADED',
            sample: [['Asha Rao', '98450']],
            suggestedMapping: { 'Full name': 'name', Mobile: 'phone' },
          }
        : { items: [] };
    case '/i1/check':
      return {
        ...base,
        state: 'CHECKED',
        counts,
        progress: none,
        faults: [{ line: 3, verdict: 'DUPLICATE_IN_FILE', reasons: [] }],
      };
    case '/i1/start':
      state = { ...base, state: 'DONE', counts, progress: done };
      return state;
    case '/i1/undo':
      state = {
        ...base,
        state: 'UNDONE',
        counts,
        progress: { ...done, undone: 1 },
        stayed: [{ line: 2, leadId: 'l1', reason: 'it was called' }],
        stayedTotal: 1,
      };
      return state;
    case '/i1':
      return state;
    default:
      return { items: [], nextCursor: null, total: 0 };
  }
}

beforeEach(() => {
  history.replaceState(null, '', '/leads/import');
  sent = [];
  vi.spyOn(window, 'fetch').mockImplementation(
    async (path, init) => new Response(JSON.stringify(serve(String(path), init))),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LeadImport me={me} />
    </QueryClientProvider>,
  );
});
afterEach(cleanup);

test('a file is read, its columns are named, checked, imported, and taken back', async () => {
  await userEvent.upload(
    screen.getByLabelText('CSV file'),
    new File(['x'], 'leads.csv', { type: 'text/csv' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));
  expect(((await screen.findByLabelText('Mobile')) as HTMLSelectElement).value).toBe('phone');
  await userEvent.selectOptions(screen.getByLabelText('Full name'), 'First name');
  await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
  expect((await screen.findByTestId('import-newLeads')).textContent).toContain('1');
  expect(screen.getByRole('cell', { name: 'Twice in the file' })).toBeTruthy();
  expect(sent.find(([path]) => path.endsWith('/check'))?.[1]).toBe(
    JSON.stringify({ mapping: { 'Full name': 'firstName', Mobile: 'phone' } }),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Import 1 lead' }));
  expect(await screen.findByText('1 lead created')).toBeTruthy();
  expect(location.search).toBe('?id=i1');

  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Undo the import', hidden: true }).at(-1) as Element,
  );
  expect(await screen.findByText('1 lead stayed')).toBeTruthy();
  expect(screen.getByText('Line 2').getAttribute('href')).toBe('/leads/l1');
});

test('without a file nothing is sent', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));
  expect(screen.getByText('Choose a file.')).toBeTruthy();
  expect(sent.filter(([path]) => path === '/api/lead-imports')).toHaveLength(1);
});
