import { t } from '../i18n';
import type { Column } from './RecordTable';
import type { ListAddress } from './useListAddress';

/** A column's name; pressed, the list is ordered by it, and the other way round when it is already. */
export function ColumnHead<R>({ column, address }: { column: Column<R>; address: ListAddress }) {
  const { sort, name, numeric } = column;
  const look = numeric ? 'num' : undefined;
  if (!sort) {
    return (
      <th scope="col" className={look}>
        {t(name)}
      </th>
    );
  }
  const now = address.get('sort');
  const order = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : undefined;
  return (
    <th scope="col" className={look} aria-sort={order}>
      <button
        type="button"
        className="sort"
        onClick={() => address.set({ sort: order === 'descending' ? sort : `-${sort}` })}
      >
        {t(name)}
      </button>
    </th>
  );
}
