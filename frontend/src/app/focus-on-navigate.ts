import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** After a navigation the heading takes the focus, so that screen readers read the new page. */
export function useFocusOnNavigate(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    const first = previous.current === undefined;
    const changed = previous.current !== path;
    previous.current = path;
    if (first || !changed) return;
    (document.getElementById('page-heading') ?? document.getElementById('main'))?.focus();
  }, [path]);
}
