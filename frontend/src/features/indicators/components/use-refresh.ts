import { useQueryClient } from '@tanstack/react-query';

/** After a value changed, everything that rests on it is read again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['indicators'] });
}
