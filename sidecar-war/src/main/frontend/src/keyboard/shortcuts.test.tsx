import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SHORTCUTS_PREFERENCE, useShortcuts } from './shortcuts';

const next = vi.fn();

function Page({ dialog = false }: { dialog?: boolean }) {
  useShortcuts({ j: next });
  return (
    <>
      <input aria-label="Filter" />
      {dialog && <dialog open>Sign out?</dialog>}
    </>
  );
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  next.mockReset();
});

test('a key does its work, shifted too', async () => {
  render(<Page />);
  await userEvent.keyboard('jJ');
  expect(next).toHaveBeenCalledTimes(2);
});

test('never while typing', async () => {
  render(<Page />);
  await userEvent.type(screen.getByLabelText('Filter'), 'jj');
  expect(next).not.toHaveBeenCalled();
});

test('never together with a modifier, in a dialog, or when switched off', async () => {
  render(<Page />);
  await userEvent.keyboard('{Control>}j{/Control}');
  localStorage.setItem(SHORTCUTS_PREFERENCE, 'off');
  await userEvent.keyboard('j');
  localStorage.clear();
  cleanup();
  render(<Page dialog />);
  await userEvent.keyboard('j');
  expect(next).not.toHaveBeenCalled();
});
