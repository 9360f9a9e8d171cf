import { Component, type ReactNode, type RefObject } from 'react';

interface SteadyListProps {
  list: RefObject<HTMLOListElement | null>;
  label: string;
  /** Another value means another order of the rows. */
  order: unknown;
  /** Another value means other rows: the list begins at its top. */
  page: string;
  moved(key: string): boolean;
  children: ReactNode;
}

/** A row, and where it was on the screen. */
interface Place {
  row: Element;
  top: number;
}

/**
 * Rows move, the reader does not: the row with the focus, else the selected one, else the first in view stays where it is on the
 * screen while others change places around it. At the top of the list nothing is held, so that who is new there is seen.
 */
export class SteadyList extends Component<SteadyListProps> {
  override getSnapshotBeforeUpdate(before: SteadyListProps): Place | null {
    const list = this.props.list.current;
    if (!list || before.order === this.props.order || before.page !== this.props.page) return null;
    const row = held(list, this.props.moved);
    return row && { row, top: row.getBoundingClientRect().top };
  }

  override componentDidUpdate(before: SteadyListProps, _state: unknown, place: Place | null): void {
    const list = this.props.list.current;
    if (!list) return;
    if (before.page !== this.props.page) list.scrollTop = 0;
    else if (place?.row.isConnected) list.scrollTop += place.row.getBoundingClientRect().top - place.top;
  }

  override render() {
    return (
      <ol className="queue-list" ref={this.props.list} aria-label={this.props.label}>
        {this.props.children}
      </ol>
    );
  }
}

function held(list: HTMLOListElement, moved: (key: string) => boolean): Element | null {
  const own = document.activeElement?.closest('.queue-item') ?? list.querySelector('[aria-current]');
  if (own && list.contains(own) && isInView(own, list)) return own;
  if (list.scrollTop === 0) return null;
  const rows = [...list.children].filter((row) => isInView(row, list));
  return rows.find((row) => !moved(row.getAttribute('data-row') ?? '')) ?? null;
}

function isInView(row: Element, list: HTMLOListElement): boolean {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  return inner.bottom > outer.top && inner.top < outer.bottom;
}
