/** Headers for a change that must not overwrite someone else's work. */
export function ifMatch(etag: string | undefined): { 'If-Match'?: string } {
  return etag ? { 'If-Match': etag } : {};
}

/** An answer together with the version it was read in. */
export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}
