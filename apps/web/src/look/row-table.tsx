import type { ReactNode } from 'react';
import { useRowKeys } from './row-keys';
import './table.css';

/** Records in rows. The first cell is all of it on a phone: its link leads to the record, and J and K walk from link to link. */
export function RowTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  const body = useRowKeys<HTMLTableSectionElement>();
  return (
    <div className="card">
      <table className="table">
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i > 0 ? 'wide-only' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>{children}</tbody>
      </table>
    </div>
  );
}
