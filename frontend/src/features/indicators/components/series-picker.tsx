import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/checkbox';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { Select } from '../../../ui/select';
import type { Series } from '../api/types';
import { searchOf } from '../model/search';
import { seriesName } from '../model/series-name';

/** More lines than these in one picture cannot be told apart. */
export const mostLines = 4;

interface SeriesPickerProps {
  indicatorId: string;
  list: readonly Series[];
  /** The one the verdict is about. */
  current: string;
  compared: readonly string[];
  /** The day whose figures are shown; today's when left out. */
  stand: string | undefined;
  onChoose: (seriesId: string) => void;
  onCompare: (seriesIds: string[]) => void;
}

export function SeriesPicker(props: SeriesPickerProps) {
  const { indicatorId, list, current, compared, stand, onChoose, onCompare } = props;
  const { t } = useTranslation('indicators');
  const name = (series: Series) => seriesName(series, t);
  const others = list.filter(({ id, observationCount }) => id !== current && observationCount > 0);
  return (
    <div className="series-picker no-print">
      <Select
        label={t('series.label')}
        value={current}
        options={list.map((series) => ({ value: series.id, label: name(series) }))}
        onChange={(event) => onChoose(event.target.value)}
      />
      {others.length > 0 ? (
        <Disclosure summary={t('series.compare')} open={compared.length > 0}>
          <p className="muted small">{t('series.compareHint')}</p>
          <div className="stack stack-small">
            {others.map((series) => {
              const checked = compared.includes(series.id);
              return (
                <Checkbox
                  key={series.id}
                  label={name(series)}
                  checked={checked}
                  disabled={!checked && compared.length >= mostLines - 1}
                  onChange={() =>
                    onCompare(
                      checked
                        ? compared.filter((id) => id !== series.id)
                        : [...compared, series.id],
                    )
                  }
                />
              );
            })}
          </div>
        </Disclosure>
      ) : null}
      <p>
        <Link
          to="/indikatoren/$id/vergleich"
          params={{ id: indicatorId }}
          search={searchOf(undefined, [], stand)}
        >
          {t('compare.link')}
        </Link>
      </p>
    </div>
  );
}
