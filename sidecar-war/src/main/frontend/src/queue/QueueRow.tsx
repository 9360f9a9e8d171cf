import { memo, useRef } from 'react';
import { RowContent, type RowProps } from './RowContent';
import { useNear } from './useNear';

interface QueueRowProps extends RowProps {
  /** Among the first, which are seen at once. */
  first: boolean;
}

/**
 * One person to call. A press on the number calls, on the score tells why, anywhere else shows the details. Far from what is seen
 * of a long list a row is only its text, for who searches the page.
 */
export const QueueRow = memo(function QueueRow({ first, ...row }: QueueRowProps) {
  const { task, move, onMenu } = row;
  const element = useRef<HTMLLIElement>(null);
  const isNear = useNear(element, first || row.selected);
  return (
    <li
      ref={element}
      className="queue-item"
      data-testid={task.type === 'missed_call' ? 'missed-row' : 'task-row'}
      data-ucid={task.call?.ucid ?? task.missedCallId}
      data-row={task.key}
      data-type={task.type}
      data-move={move}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(task, { x: event.clientX, y: event.clientY });
      }}
    >
      {isNear ? (
        <RowContent {...row} />
      ) : (
        <span className="queue-far">
          {task.name} {task.phone}
        </span>
      )}
    </li>
  );
});
