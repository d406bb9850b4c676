/** Headers for a change that must not overwrite someone else's work. */
export function ifMatch(etag: string | undefined): { 'If-Match'?: string } {
  return etag ? { 'If-Match': etag } : {};
}

/** An answer together with the version it was read in. */
export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}

/** The same for a thing out of a list: its version is the ETag's content. */
export function ifVersion(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
