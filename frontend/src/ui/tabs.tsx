import type { ReactNode } from 'react';

/**
 * Parts of one page as links: each has its address. Give `<PlainLink>` elements; the router sets
 * aria-current on the active one.
 */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="tabs no-print">
      {children}
    </nav>
  );
}
