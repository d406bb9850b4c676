import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button, ButtonRow } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select, type SelectOption } from '../../../ui/select';
import { readMapping } from '../api/imports';
import { allSourcesQuery } from '../api/sources';
import type { ImportMapping } from '../api/types';
import type { Mapped } from '../model/import-machine';
import {
  asNamed,
  breakdowns,
  draftOf,
  figureColumns,
  leftOut,
  type MappingDraft,
  mappingOf,
  measure,
} from '../model/import-mapping';
import { useNamed } from './use-named';

/** Says what the columns of a foreign file mean; with a source it is remembered for the next file. */
export function MappingForm({
  columns,
  mapped,
  onDone,
  onCancel,
}: {
  columns: readonly string[];
  mapped: Mapped | undefined;
  onDone: (mapped: Mapped) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('indicators');
  const sources = useQuery(allSourcesQuery());
  const { indicators, areas } = useNamed();
  const [sourceId, setSourceId] = useState(mapped?.sourceId ?? '');
  const [before, setBefore] = useState<ImportMapping | undefined>(mapped?.mapping);
  const [draft, setDraft] = useState<MappingDraft>(() => draftOf(columns, mapped?.mapping));
  const [problem, setProblem] = useState<unknown>();
  const choose = async (id: string) => {
    setSourceId(id);
    if (id === '') return;
    try {
      const { data: mapping } = await readMapping(id);
      if (mapping.columns.length + mapping.measures.length + mapping.constants.length === 0) return;
      setBefore(mapping);
      setDraft(draftOf(columns, mapping));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const mapping = mappingOf(draft, before);
        onDone(sourceId === '' ? { mapping } : { mapping, sourceId });
      }}
    >
      <Select
        label={t('mapping.source')}
        hint={t('mapping.sourceHint')}
        optional
        emptyLabel={t('mapping.noSource')}
        options={(sources.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        value={sourceId}
        onChange={(event) => void choose(event.target.value)}
      />
      {problem === undefined ? null : <ProblemAlert problem={asProblem(problem)} />}
      {columns.map((column) => (
        <ColumnFields
          key={column}
          column={column}
          indicators={indicators}
          draft={draft}
          onChange={setDraft}
        />
      ))}
      <Select
        label={t('mapping.indicator')}
        hint={t('mapping.indicatorHint')}
        optional
        emptyLabel={t('mapping.inColumn')}
        options={withKept(indicators, draft.indicator)}
        value={draft.indicator}
        onChange={(event) => setDraft({ ...draft, indicator: event.target.value })}
      />
      <Select
        label={t('mapping.area')}
        hint={t('mapping.areaHint')}
        optional
        emptyLabel={t('mapping.inColumn')}
        options={withKept(areas, draft.area)}
        value={draft.area}
        onChange={(event) => setDraft({ ...draft, area: event.target.value })}
      />
      <ButtonRow>
        <Button kind="primary" type="submit">
          {t('mapping.check')}
        </Button>
        <Button onClick={onCancel}>{t('import.again')}</Button>
      </ButtonRow>
    </form>
  );
}

function ColumnFields({
  column,
  indicators,
  draft,
  onChange,
}: {
  column: string;
  indicators: readonly SelectOption[];
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}) {
  const { t } = useTranslation('indicators');
  const options: SelectOption[] = [
    { value: asNamed, label: t('mapping.asNamed') },
    { value: measure, label: t('mapping.measure') },
    ...figureColumns.map((name) => ({ value: name, label: t(`mapping.columns.${name}`) })),
    ...breakdowns.map((name) => ({ value: name, label: t(`mapping.breakdowns.${name}`) })),
    { value: leftOut, label: t('mapping.leftOut') },
  ];
  return (
    <>
      <Select
        label={t('mapping.column', { name: column })}
        options={options}
        value={draft.targets[column] ?? asNamed}
        onChange={(event) =>
          onChange({ ...draft, targets: { ...draft.targets, [column]: event.target.value } })
        }
      />
      {draft.targets[column] === measure ? (
        <Select
          label={t('mapping.indicatorOf', { name: column })}
          emptyLabel={t('mapping.choose')}
          options={indicators}
          required
          value={draft.indicators[column] ?? ''}
          onChange={(event) =>
            onChange({
              ...draft,
              indicators: { ...draft.indicators, [column]: event.target.value },
            })
          }
        />
      ) : null}
    </>
  );
}

/** What was kept earlier by another key, such as an official one, stays visible. */
function withKept(options: readonly SelectOption[], kept: string): readonly SelectOption[] {
  const known = kept === '' || options.some(({ value }) => value === kept);
  return known ? options : [...options, { value: kept, label: kept }];
}
