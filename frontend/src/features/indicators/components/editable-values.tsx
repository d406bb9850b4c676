import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../auth/use-me';
import { Button, ButtonRow } from '../../../ui/button';
import { ButtonLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import type { Indicator, Observation, ObservationSet } from '../api/types';
import { ObservationTable } from './observation-table';
import { TemplateButton } from './template-button';
import type { Edit } from './value-editing';

const route = getRouteApi('/shell/indikatoren/$id');

// Readers never download the forms.
const RawValues = lazy(async () => ({ default: (await import('./raw-values')).RawValues }));
const ValueEditing = lazy(async () => ({
  default: (await import('./value-editing')).ValueEditing,
}));

/** Table with what an editor can do about each value. */
export function EditableValues({
  indicator,
  set,
  caption,
}: {
  indicator: Indicator;
  set: ObservationSet;
  caption: string | undefined;
}) {
  const { t } = useTranslation('indicators');
  const [edit, setEdit] = useState<Edit>();
  const mayReadRaw = useCan('observations:read-raw');
  const { ungeschuetzt = false } = route.useSearch();
  const navigate = route.useNavigate();
  const protectedValues = set.items.some(({ protection }) => protection);
  const raw = mayReadRaw && ungeschuetzt && protectedValues;
  const showRaw = (show: boolean) =>
    void navigate({
      search: ({ reihe, dazu }) => ({
        ...(reihe ? { reihe } : {}),
        ...(dazu ? { dazu } : {}),
        ...(show ? { ungeschuetzt: true } : {}),
      }),
      resetScroll: false,
    });
  const actions = (row: Observation) => <RowActions row={row} onEdit={setEdit} />;
  return (
    <>
      <ButtonRow>
        <Button icon="add" onClick={() => setEdit({ kind: 'add' })}>
          {t('page.addValue')}
        </Button>
        <ImportButtons indicator={indicator} />
        {mayReadRaw && protectedValues ? (
          <Button onClick={() => showRaw(!ungeschuetzt)}>
            {t(ungeschuetzt ? 'protection.hideRaw' : 'protection.showRaw')}
          </Button>
        ) : null}
      </ButtonRow>
      {caption && raw ? (
        <Suspense fallback={<Loading />}>
          <RawValues
            indicator={indicator}
            series={set.series}
            caption={caption}
            actions={actions}
          />
        </Suspense>
      ) : caption ? (
        <ObservationTable
          indicator={indicator}
          items={set.items}
          caption={caption}
          actions={actions}
        />
      ) : null}
      <Suspense>
        {edit ? (
          <ValueEditing
            indicator={indicator}
            series={set.series}
            edit={edit}
            onClose={() => setEdit(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** How figures come in many at a time. */
export function ImportButtons({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <ButtonRow>
      <ButtonLink to="/indikatoren/import" search={{ indikator: indicator.id }}>
        {t('page.import')}
      </ButtonLink>
      <TemplateButton indicator={indicator} />
    </ButtonRow>
  );
}

function RowActions({ row, onEdit }: { row: Observation; onEdit: (edit: Edit) => void }) {
  const { t } = useTranslation('indicators');
  const period = row.periodLabel;
  return (
    <div className="row-actions no-print">
      {row.protection ? null : (
        <Button
          small
          kind="tertiary"
          aria-label={t('table.correctLabel', { period })}
          onClick={() => onEdit({ kind: 'correct', observation: row })}
        >
          {t('table.correct')}
        </Button>
      )}
      <Button
        small
        kind="tertiary"
        aria-label={t('table.historyLabel', { period })}
        onClick={() => onEdit({ kind: 'history', observation: row })}
      >
        {t('table.history')}
      </Button>
      <Button
        small
        kind="tertiary"
        aria-label={t('table.withdrawLabel', { period })}
        onClick={() => onEdit({ kind: 'withdraw', observation: row })}
      >
        {t('table.withdraw')}
      </Button>
    </div>
  );
}
