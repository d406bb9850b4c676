const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const types: Record<string, string> = {
  xlsx: workbook,
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

/** What a file is sent as; SDMX-CSV and the regional statistics layout are found in a CSV by the API. */
export function contentTypeOf(fileName: string): string {
  return types[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/csv';
}

export const acceptedFiles = `.csv,.txt,.tsv,.xlsx,.json,.ndjson,.jsonl,text/csv,text/plain,application/json,${workbook}`;
