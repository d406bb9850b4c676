import { rawCall } from '../../../api/client';

/** Reads a CSV from the API in the dialect of a language and hands it to the browser. */
export function downloadCsv(path: string, fileName: string, language?: string): Promise<void> {
  return downloadFile(path, fileName, 'text/csv', language);
}

/** Reads a file from the API in the format asked for and hands it to the browser. */
export async function downloadFile(
  path: string,
  fileName: string,
  accept: string,
  language?: string,
): Promise<void> {
  const response = await rawCall(path, {
    headers: { Accept: accept, ...(language ? { 'Accept-Language': language } : {}) },
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
