import type { ReactNode } from 'react';

/** Nothing here yet: says why and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="card-title">{title}</p>
      {children}
    </div>
  );
}
