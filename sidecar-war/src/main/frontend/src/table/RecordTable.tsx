import { type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import type { Row } from '../api/records';
import { type TextKey, t, tn } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { Loading } from '../ui/Loading';
import { ColumnHead } from './ColumnHead';
import { Nothing } from './Nothing';
import type { Listing } from './queries';
import './table.css';
import type { ListAddress } from './useListAddress';

export interface Column<R> {
  name: TextKey;
  /** The field by which the server can order the list. */
  sort?: string;
  numeric?: boolean;
  cell(row: R): ReactNode;
}

interface RecordTableProps<R extends Row> {
  label: string;
  /** The first one names the row and leads to it. */
  columns: readonly Column<R>[];
  listing: Listing<R>;
  address: ListAddress;
  href(row: R): string;
  /** The row that is open. */
  current?: string | undefined;
  /** What is said when there is nothing at all. */
  empty: TextKey;
}

/** A list of records. J and K go from row to row, Enter opens one: the row's name is a link. */
export function RecordTable<R extends Row>(props: RecordTableProps<R>) {
  const { label, columns, listing, address, href, current, empty } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (step: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('.row-open') ?? [])];
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });

  const { rows } = listing;
  if (!rows || rows.length === 0) {
    if (listing.isPending) return <Loading />;
    return (
      <Nothing failed={listing.isError} narrowed={address.narrowed} empty={empty} onRetry={listing.refetch} />
    );
  }
  const [first, ...others] = columns;
  return (
    <>
      <section className="table-wrap" aria-label={label} aria-busy={listing.isPlaceholderData || undefined}>
        <table className="dense records">
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHead key={column.name} column={column} address={address} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row.id} data-row={row.id} data-open={row.id === current || undefined}>
                <td>
                  <Link className="row-open" href={href(row)} aria-current={row.id === current || undefined}>
                    {first?.cell(row)}
                  </Link>
                </td>
                {others.map((column) => (
                  <td key={column.name} className={column.numeric ? 'num' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer className="table-foot">
        <span className="muted" role="status">
          {tn('table.shown', listing.data?.pages[0]?.total ?? rows.length)}
        </span>
        {listing.hasNextPage && (
          <button
            type="button"
            className="btn btn-small"
            disabled={listing.isFetchingNextPage}
            onClick={() => void listing.fetchNextPage()}
          >
            {t('table.more')}
          </button>
        )}
      </footer>
    </>
  );
}
