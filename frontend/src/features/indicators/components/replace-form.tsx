import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../../ui/button';
import { Loading } from '../../../ui/loading';
import { MultiCombobox } from '../../../ui/multi-combobox';
import { TextField } from '../../../ui/text-field';
import type { ReplaceScope } from '../model/import-machine';
import { useNamed } from './use-named';

/** Says what a file is the whole truth about: what stands there and not in the file is withdrawn. */
export function ReplaceForm({
  scope,
  indicatorCode,
  onDone,
}: {
  scope: ReplaceScope | undefined;
  /** Stands there at first. */
  indicatorCode: string | undefined;
  onDone: (scope: ReplaceScope | undefined) => void;
}) {
  const { t } = useTranslation('indicators');
  const { indicators, areas } = useNamed();
  const [draft, setDraft] = useState<ReplaceScope>(
    scope ?? { indicators: indicatorCode ? [indicatorCode] : [], areas: [], from: '', to: '' },
  );
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<ReplaceScope>) => setDraft({ ...draft, ...part });
  // A field that began without its options would lose what was typed when they come.
  if (indicators.length === 0 || areas.length === 0) return <Loading />;
  return (
    <form
      className="form measure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(draft.indicators.length === 0);
        if (draft.indicators.length > 0) {
          onDone({ ...draft, from: draft.from.trim(), to: draft.to.trim() });
        }
      }}
    >
      <p className="measure">{t('replace.text')}</p>
      <MultiCombobox
        label={t('replace.indicators')}
        optional={false}
        error={missing && draft.indicators.length === 0 ? t('replace.missing') : undefined}
        options={indicators}
        values={draft.indicators}
        onChange={(codes) => change({ indicators: codes })}
      />
      <MultiCombobox
        label={t('replace.areas')}
        hint={t('replace.areasHint')}
        options={areas}
        values={draft.areas}
        onChange={(codes) => change({ areas: codes })}
      />
      <div className="replace-periods">
        <TextField
          label={t('replace.from')}
          hint={t('replace.fromHint')}
          optional
          maxLength={32}
          value={draft.from}
          onChange={(event) => change({ from: event.target.value })}
        />
        <TextField
          label={t('replace.to')}
          hint={t('replace.toHint')}
          optional
          maxLength={32}
          value={draft.to}
          onChange={(event) => change({ to: event.target.value })}
        />
      </div>
      <ButtonRow>
        <Button type="submit">{t('replace.check')}</Button>
        {scope ? (
          <Button kind="tertiary" onClick={() => onDone(undefined)}>
            {t('replace.merge')}
          </Button>
        ) : null}
      </ButtonRow>
    </form>
  );
}
