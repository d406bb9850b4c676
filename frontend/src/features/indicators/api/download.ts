import { rawCall } from '../../../api/client';

/** Reads a CSV from the API in the dialect of a language and hands it to the browser. */
export async function downloadCsv(
  path: string,
  fileName: string,
  language?: string,
): Promise<void> {
  const response = await rawCall(path, {
    headers: { Accept: 'text/csv', ...(language ? { 'Accept-Language': language } : {}) },
  });
  saveAs(await response.blob(), fileName);
}

export function saveAs(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(address);
}
