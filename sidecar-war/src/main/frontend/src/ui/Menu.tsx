import type { KeyboardEvent, ReactNode } from 'react';
import { type Point, Popover } from './Popover';

interface MenuProps {
  at: Point;
  label: string;
  onClose(): void;
  children: ReactNode;
}

/** A context menu: arrow keys, Home and End go through it, Tab and Escape leave it. */
export function Menu({ at, label, onClose, children }: MenuProps) {
  return (
    <Popover
      at={at}
      role="menu"
      label={label}
      className="menu"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Tab') onClose();
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
        const next = items[nextIndex(event, items)];
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {children}
    </Popover>
  );
}

function nextIndex({ key }: KeyboardEvent, items: readonly HTMLElement[]): number {
  const at = items.indexOf(document.activeElement as HTMLElement);
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % items.length;
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + items.length) % items.length;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default:
      return -1;
  }
}
