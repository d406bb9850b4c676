import { rawCall } from '../../../api/client';

/** Reads a path that the typed client does not know. */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await rawCall(path, { signal, headers: { Accept: 'application/json' } });
  return (await response.json()) as T;
}
