import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import './popover.css';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PopoverProps {
  at: Point;
  role: 'dialog' | 'menu';
  label: string;
  className: string;
  onClose(): void;
  onKeyDown?(event: KeyboardEvent<HTMLDivElement>): void;
  children: ReactNode;
}

const MARGIN = 8;

/** The browser's own popover near a point: a click elsewhere or Escape closes it. The focus goes in, and back when it closes. */
export function Popover({ at, role, label, className, onClose, onKeyDown, children }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    const popover = element.current;
    const opener = document.activeElement;
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    popover?.showPopover?.();
    popover?.addEventListener('toggle', onToggle);
    popover?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      popover?.removeEventListener('toggle', onToggle);
      const lost = document.activeElement === document.body || popover?.contains(document.activeElement);
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  // Where there is room, also when the content has grown.
  useLayoutEffect(() => {
    const popover = element.current;
    if (!popover) return;
    const place = () => {
      const { offsetWidth, offsetHeight } = popover;
      popover.style.left = `${within(at.x, offsetWidth, window.innerWidth)}px`;
      popover.style.top = `${within(at.y, offsetHeight, window.innerHeight)}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(popover);
    return () => observer.disconnect();
  }, [at]);

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is given by who uses it
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div
      ref={element}
      popover="auto"
      role={role}
      aria-label={label}
      className={`popover ${className}`}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

function within(wanted: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
}
