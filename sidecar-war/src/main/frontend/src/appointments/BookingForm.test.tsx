import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problem } from '../testing/scriptedFetch';
import { NoticesProvider } from '../ui/notices';
import { Toasts } from '../ui/Toasts';
import { BookingForm } from './BookingForm';

const TIMES = ['2026-04-10T04:00:00.000Z', '2026-04-10T04:30:00.000Z', '2026-04-10T05:00:00.000Z'];
const PHONE = '+919845012345';
const people = [
  { id: 'p1', firstName: 'Asha', lastName: 'Rao', phone: PHONE },
  { id: 'p2', firstName: 'Usha', lastName: 'Rao', phone: PHONE },
];
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

let taken = [TIMES[0]];
let book: (body: Record<string, unknown>) => Response;
let sent: Record<string, unknown>[];

/** A hospital with a doctor in two clinics and one in a single one. */
function serve(path: string, init: RequestInit = {}): Response {
  const url = new URL(path, 'http://desk');
  switch (url.pathname) {
    case '/api/doctors':
      return answer(
        page([
          { id: 'd1', name: 'Dr. Heart', department: 'CARDIOLOGY' },
          { id: 'd2', name: 'Dr. Bone', department: 'ORTHOPAEDICS' },
        ]),
      );
    case '/api/clinics':
      return answer(
        page([
          { id: 'c1', name: 'North' },
          { id: 'c2', name: 'South' },
        ]),
      );
    case '/api/visit-slots':
      return answer(
        page(
          url.searchParams.get('filter[doctorId]') === 'd1'
            ? [{ id: 's1', clinicId: 'c1' }]
            : [
                { id: 's2', clinicId: 'c1' },
                { id: 's3', clinicId: 'c2' },
              ],
        ),
      );
    case '/api/visit-slots/times':
      return answer({
        day: '2026-04-10',
        zone: 'Asia/Kolkata',
        defaultDay: '2026-04-10',
        closed: false,
        items: TIMES.map((at) => ({ scheduledAt: at, state: taken.includes(at) ? 'taken' : 'free' })),
      });
    case '/api/patients':
      return answer(page(url.searchParams.get('q') ? people : []));
    case '/api/patients/p1':
    case '/api/patients/p2':
      return answer(people.find(({ id }) => url.pathname.endsWith(id)));
    case '/api/appointments': {
      const body = JSON.parse(String(init.body));
      sent.push(body);
      return book(body);
    }
    default:
      throw new Error(`The test has no answer for ${path}`);
  }
}

function open(props: { phone?: string; probably?: string } = {}) {
  const onBooked = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <NoticesProvider>
        <BookingForm {...props} onBooked={onBooked} />
        <Toasts />
      </NoticesProvider>
    </QueryClientProvider>,
  );
  return onBooked;
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Book an appointment' }));
const chooseDoctor = async (name: string) => {
  await screen.findByRole('option', { name });
  await userEvent.selectOptions(screen.getByLabelText('Doctor'), name);
};

beforeEach(() => {
  taken = [TIMES[0]];
  sent = [];
  book = () => answer({ id: 'a1', scheduledAt: TIMES[1], doctorName: 'Dr. Heart' }, 201);
  vi.spyOn(window, 'fetch').mockImplementation(async (path, init) => serve(String(path), init));
});
afterEach(cleanup);

test('whose number it is stands chosen, and somebody else can be', async () => {
  open({ phone: PHONE, probably: 'p1' });
  expect((await screen.findByLabelText<HTMLInputElement>(/Asha Rao/)).checked).toBe(true);

  await userEvent.click(screen.getByLabelText('Somebody else: a new patient'));
  expect(screen.getByLabelText<HTMLInputElement>(/Asha Rao/).checked).toBe(false);
  expect(screen.getByLabelText('First name')).toBeTruthy();
});

test('a visit is booked for one of those who share the number', async () => {
  const onBooked = open({ phone: PHONE });
  await userEvent.click(await screen.findByLabelText(/Usha Rao/));
  await chooseDoctor('Dr. Heart');
  await userEvent.click(await screen.findByLabelText('10:00'));
  await userEvent.type(screen.getByLabelText('Reason'), 'Check-up');
  await submit();
  expect(await screen.findByText(/Booked: .*Dr. Heart/)).toBeTruthy();
  expect(sent).toEqual([
    { patientId: 'p2', doctorId: 'd1', clinicId: 'c1', scheduledAt: TIMES[1], reasonForVisit: 'Check-up' },
  ]);
  expect(onBooked).toHaveBeenCalledOnce();
});

test('another name on a known number is another patient, and renames nobody', async () => {
  open({ phone: PHONE });
  await screen.findByLabelText(/Asha Rao/);
  await userEvent.click(screen.getByLabelText('Somebody else: a new patient'));
  await userEvent.type(screen.getByLabelText('First name'), 'Ravi');
  await chooseDoctor('Dr. Heart');
  await userEvent.click(await screen.findByLabelText('10:30'));
  await submit();
  await screen.findByText(/Booked/);
  expect(sent[0]).toMatchObject({ newPatient: { firstName: 'Ravi', phone: PHONE } });
  expect(sent[0]).not.toHaveProperty('patientId');
});

test('what is missing is said at its field, and nothing is sent', async () => {
  open();
  await screen.findByRole('option', { name: 'Dr. Bone' });
  await submit();
  expect(screen.getByText('Choose the patient, or enter a new one.')).toBeTruthy();
  expect(screen.getByText('Choose a doctor.')).toBeTruthy();
  await chooseDoctor('Dr. Bone');
  await submit();
  expect(screen.getByText('Choose a clinic.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('a taken time cannot be chosen', async () => {
  open({ phone: PHONE });
  await chooseDoctor('Dr. Heart');
  const grid = await screen.findByTestId('visit-times');
  expect((within(grid).getByLabelText(/09:30/) as HTMLInputElement).disabled).toBe(true);
});

test('a time that somebody else took meanwhile: the grid is read again, and what was typed stays', async () => {
  const onBooked = open({ phone: PHONE });
  await userEvent.click(await screen.findByLabelText(/Asha Rao/));
  await chooseDoctor('Dr. Heart');
  await userEvent.click(await screen.findByLabelText('10:00'));
  await userEvent.type(screen.getByLabelText('Reason'), 'Check-up');
  book = () => {
    taken = [TIMES[0], TIMES[1]];
    return problem(409, '/problems/slot-taken');
  };
  await submit();
  expect(await screen.findByText(/Somebody else has just taken this time/)).toBeTruthy();
  expect(((await screen.findByLabelText(/10:00/)) as HTMLInputElement).disabled).toBe(true);
  expect((screen.getByLabelText('Reason') as HTMLInputElement).value).toBe('Check-up');
  expect((screen.getByLabelText('Doctor') as HTMLSelectElement).value).toBe('d1');
  expect(onBooked).not.toHaveBeenCalled();
});
