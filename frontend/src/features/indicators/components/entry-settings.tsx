import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { Select, type SelectOption } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { allSourcesQuery } from '../api/sources';
import type { EntryDraft } from '../model/entry-draft';

const SourceDialog = lazy(async () => ({
  default: (await import('./source-dialog')).SourceDialog,
}));

export interface EntryArea {
  code: string;
  level: string;
  label: string;
}

/** What all figures of the grid have in common. */
export function EntrySettings({
  draft,
  areas,
  onChange,
}: {
  draft: EntryDraft;
  areas: readonly EntryArea[];
  onChange: (part: Partial<EntryDraft>) => void;
}) {
  const { t } = useTranslation('indicators');
  const sources = useQuery(allSourcesQuery());
  const [adding, setAdding] = useState(false);
  return (
    <div className="entry-settings">
      <div className="stack stack-small">
        <Select
          label={t('entry.source')}
          emptyLabel={t('entry.chooseSource')}
          value={draft.sourceId}
          options={(sources.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => onChange({ sourceId: event.target.value })}
        />
        <div>
          <Button small kind="tertiary" icon="add" onClick={() => setAdding(true)}>
            {t('value.newSource')}
          </Button>
        </div>
      </div>
      <Select
        label={t('entry.area')}
        value={draft.areaCode}
        options={areas.map(({ code, label }) => ({ value: code, label }))}
        onChange={(event) => onChange({ areaCode: event.target.value })}
      />
      <TextField
        label={t('entry.periods')}
        hint={t('entry.periodsHint')}
        value={draft.periods}
        maxLength={200}
        onChange={(event) => onChange({ periods: event.target.value })}
      />
      <Suspense>
        {adding ? (
          <SourceDialog
            onClose={() => setAdding(false)}
            onSaved={async (source) => {
              await sources.refetch();
              onChange({ sourceId: source.id });
              setAdding(false);
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

/** Takes one more indicator; begins anew with a new key after each. */
export function AddIndicator({
  options,
  onAdd,
}: {
  options: readonly SelectOption[];
  onAdd: (code: string) => void;
}) {
  const { t } = useTranslation('indicators');
  return (
    <div className="entry-add">
      <Combobox
        label={t('entry.add')}
        hint={t('entry.addHint')}
        value={null}
        options={options}
        onChange={(code) => {
          if (code) onAdd(code);
        }}
      />
    </div>
  );
}
