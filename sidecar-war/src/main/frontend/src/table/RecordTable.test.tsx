import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Patient } from '../api/records';
import { useListing } from './queries';
import { RecordTable } from './RecordTable';
import { SearchBox } from './SearchBox';
import { SelectFilter } from './SelectFilter';
import { useListAddress } from './useListAddress';

const asked: string[] = [];
let fails = false;

function List() {
  const address = useListAddress(['patientType'], { sort: 'firstName' });
  const listing = useListing<Patient>('patients', address.asked);
  return (
    <>
      <SearchBox label="Search" address={address} />
      <SelectFilter label="Type" name="patientType" choices={[['VIP', 'VIP']]} address={address} />
      <RecordTable
        label="Patients"
        columns={[
          { name: 'patients.name', sort: 'firstName', cell: ({ firstName }) => firstName },
          { name: 'person.phone', cell: ({ phone }) => phone },
        ]}
        listing={listing}
        address={address}
        href={({ id }) => `/patients/${id}`}
        empty="patients.empty"
      />
    </>
  );
}

function open() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <List />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  history.replaceState(null, '', '/patients');
  asked.length = 0;
  fails = false;
  vi.spyOn(window, 'fetch').mockImplementation(async (path) => {
    const url = new URL(String(path), 'http://desk');
    asked.push(decodeURIComponent(url.search));
    if (fails) return new Response('{}', { status: 400 });
    const more = url.searchParams.get('cursor') === 'more';
    const none = url.searchParams.get('q') === 'nobody';
    const names = none ? [] : more ? ['Meera'] : ['Asha', 'Ravi'];
    const items = names.map((firstName) => ({ id: firstName, firstName, phone: '1' }));
    return new Response(
      JSON.stringify({ items, nextCursor: more || none ? null : 'more', total: none ? 0 : 3 }),
    );
  });
});
afterEach(cleanup);

test('the list goes on when it is asked to', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('Meera')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(screen.getByText('3 rows')).toBeTruthy();
});

test('order, filters and words stand in the address, and the server is asked for them', async () => {
  open();
  await screen.findByText('Asha');
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  await userEvent.selectOptions(screen.getByLabelText('Type'), 'VIP');
  await userEvent.type(screen.getByLabelText('Search'), 'rao');
  await waitFor(() => expect(asked.at(-1)).toBe('?q=rao&sort=-firstName&filter[patientType]=VIP'));
  expect(location.search).toBe('?sort=-firstName&patientType=VIP&q=rao');
});

test('an address with filters shows what it says', async () => {
  history.replaceState(null, '', '/patients?patientType=VIP');
  open();
  await screen.findByText('Asha');
  expect(asked).toEqual(['?sort=firstName&filter[patientType]=VIP']);
});

test('J and K go from row to row', async () => {
  open();
  await screen.findByText('Asha');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Asha');
  await userEvent.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('Ravi');
  await userEvent.keyboard('k');
  expect(document.activeElement?.getAttribute('href')).toBe('/patients/Asha');
});

test('nothing found, and a list that fails, say what to do', async () => {
  history.replaceState(null, '', '/patients?q=nobody');
  open();
  expect(await screen.findByText('Change the filters or the search.')).toBeTruthy();
  cleanup();
  fails = true;
  open();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});
