import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../ui/textarea';
import { readBlock } from '../model/entry-grid';
import { type PastedTable, readTable } from '../model/pasted-table';

/** Where a whole table out of a spreadsheet goes; what is no table stays in sight, with a word on what is missing. */
export function PasteTable({ onTable }: { onTable: (table: PastedTable) => void }) {
  const { t } = useTranslation('indicators');
  const [rest, setRest] = useState('');
  const take = (text: string) => {
    const table = readTable(readBlock(text));
    setRest(table ? '' : text);
    if (table) onTable(table);
  };
  return (
    <div className="entry-add">
      <TextArea
        rows={3}
        label={t('entry.pasteTable')}
        hint={t('entry.pasteTableHint')}
        error={rest.trim() === '' ? undefined : t('entry.noTable')}
        value={rest}
        onChange={(event) => take(event.target.value)}
      />
    </div>
  );
}
