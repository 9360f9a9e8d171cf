import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NoticesProvider, useNotices } from '../ui/notices';
import { NewsBell } from './NewsBell';

function Saying() {
  const { say } = useNotices();
  return (
    <button type="button" onClick={() => say('A call was missed')}>
      Say
    </button>
  );
}

test('news is read, also when the list was opened and closed before the browser told of either', () => {
  const { container } = render(
    <NoticesProvider>
      <NewsBell zone="Asia/Kolkata" />
      <Saying />
    </NoticesProvider>,
  );
  fireEvent.click(screen.getByText('Say'));
  expect(screen.getByLabelText('News, 1 unread')).toBeDefined();

  const list = container.querySelector('section') as HTMLElement;
  fireEvent(list, Object.assign(new Event('toggle'), { oldState: 'closed', newState: 'closed' }));
  expect(screen.queryByLabelText('News, 1 unread')).toBeNull();
});
