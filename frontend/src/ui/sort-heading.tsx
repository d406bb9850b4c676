import { Icon } from './icon';

export interface SortHeadingProps {
  /** Which way the rows are sorted by this column now. */
  sorted: 'ascending' | 'descending' | 'none';
  onSort: () => void;
  children: string;
}

/** The heading of a column that sorts the table; on a phone these stand above the cards. */
export function SortHeading({ sorted, onSort, children }: SortHeadingProps) {
  return (
    <button type="button" className="table-sort" onClick={onSort}>
      {children}
      <Icon name={sorted === 'descending' ? 'triangleDown' : 'triangleUp'} small />
    </button>
  );
}
