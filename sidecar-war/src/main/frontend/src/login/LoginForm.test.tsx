import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Problem, unreachable } from '../api/problem';
import type { Credentials, LoginAnswer } from '../api/types';
import { LoginForm } from './LoginForm';

const signIn = vi.hoisted(() => vi.fn<(credentials: Credentials) => Promise<LoginAnswer>>());
vi.mock('../api/endpoints', () => ({ signIn }));

const answer = { user: { id: '1', email: 'a@b.in', firstName: 'A', lastName: 'B', role: 'agent' } } as const;

function open() {
  const onSignedIn = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LoginForm onSignedIn={onSignedIn} />
    </QueryClientProvider>,
  );
  return onSignedIn;
}

async function signInAs(email: string, password: string) {
  if (email) await userEvent.type(screen.getByLabelText('Email'), email);
  if (password) await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

async function refusedWith(fault: Error) {
  signIn.mockRejectedValueOnce(fault);
  const onSignedIn = open();
  await signInAs('asha@hospital.example', 'secret');
  expect(onSignedIn).not.toHaveBeenCalled();
  return (await screen.findByRole('alert')).textContent;
}

afterEach(() => {
  cleanup();
  signIn.mockReset();
});

test('signs in with what was typed', async () => {
  signIn.mockResolvedValueOnce(answer);
  const onSignedIn = open();
  await signInAs(' asha@hospital.example ', 'secret');
  expect(signIn.mock.calls[0]?.[0]).toEqual({ email: 'asha@hospital.example', password: 'secret' });
  expect(onSignedIn).toHaveBeenCalledOnce();
});

test('says beside the field what is missing, and asks the server nothing', async () => {
  open();
  await signInAs('', 'secret');
  const email = screen.getByLabelText('Email');
  expect(email.getAttribute('aria-invalid')).toBe('true');
  const describedBy = email.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(describedBy)?.textContent).toBe('Enter your email address.');
  expect(document.activeElement).toBe(email);
  expect(signIn).not.toHaveBeenCalled();
});

describe('a refusal is said in clear words', () => {
  test('wrong password', async () => {
    const said = await refusedWith(new Problem(401, { type: '/problems/invalid-credentials' }));
    expect(said).toContain('The email or the password is wrong.');
  });

  test('agent without a telephony agent', async () => {
    const said = await refusedWith(new Problem(403, { type: '/problems/agent-not-configured' }));
    expect(said).toContain('not set up as an agent yet');
  });

  test('too many attempts, with the time to wait', async () => {
    const said = await refusedWith(new Problem(429, { type: '/problems/too-many-attempts' }, 840));
    expect(said).toContain('Try again in 14 minutes.');
  });

  test('no answer at all', async () => {
    expect(await refusedWith(unreachable())).toContain('The server cannot be reached.');
  });

  test('anything else, with the server’s reason', async () => {
    expect(await refusedWith(new Problem(502, { detail: 'The platform is down' }))).toContain(
      'The platform is down',
    );
  });
});

describe('a desk that is held elsewhere', () => {
  const held = (takeoverAllowed: boolean) =>
    new Problem(409, {
      type: '/problems/agent-session-held',
      heldBy: 'Ravi Kumar',
      since: '2026-04-10T10:00:00.000Z',
      takeoverAllowed,
    });

  test('names who holds it and since when', async () => {
    const said = await refusedWith(held(false));
    expect(said).toMatch(/Ravi Kumar, since .*\d\d:\d\d/);
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });

  test('can be taken over when the server allows it', async () => {
    await refusedWith(held(true));
    signIn.mockResolvedValueOnce(answer);
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect(signIn.mock.lastCall?.[0]).toMatchObject({ email: 'asha@hospital.example', takeover: true });
  });
});
