import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { ButtonLink } from '../../../ui/link';
import { SectionHeading } from '../../../ui/page-header';
import type { SelectOption } from '../../../ui/select';
import { decimalsOf } from '../model/line-format';
import { mostLike, type Named, type TableLine } from '../model/pasted-table';

/** Lines of a pasted table that no indicator is called: the reader says which one each is, or leaves it out. */
export function WaitingLines({
  lines,
  known,
  options,
  onAssign,
}: {
  lines: readonly TableLine[];
  known: readonly Named[];
  options: readonly SelectOption[];
  /** By the place of the line the code of an indicator, or nothing for a line that is left out. */
  onAssign: (codes: ReadonlyMap<number, string>) => void;
}) {
  const { t } = useTranslation('indicators');
  const [chosen, setChosen] = useState<readonly (string | null)[]>(() =>
    lines.map(({ name }) => mostLike(name, known)?.code ?? null),
  );
  const [tried, setTried] = useState(false);
  const twice = chosen.map((code, at) => code !== null && chosen.indexOf(code) < at);
  const assign = (codes: readonly (string | null)[]) =>
    onAssign(new Map(codes.flatMap((code, at) => (code === null ? [] : [[at, code]]))));
  return (
    <section className="stack entry-add" aria-labelledby="waiting-lines">
      <SectionHeading id="waiting-lines">
        {t('entry.waiting', { count: lines.length })}
      </SectionHeading>
      <p className="measure">{t('entry.waitingText')}</p>
      {lines.map((line, at) => (
        // Two lines may have the same name; their order does not change here.
        <div key={`${at} ${line.name}`}>
          <Combobox
            label={line.name}
            hint={Object.entries(line.values)
              .map(([period, value]) => `${period}: ${value}`)
              .join(' · ')}
            error={tried && twice[at] ? t('entry.twice') : undefined}
            options={options}
            value={chosen[at] ?? null}
            onChange={(code) => setChosen(chosen.with(at, code))}
          />
          {chosen[at] ? null : (
            <ButtonLink
              kind="tertiary"
              icon="add"
              to="/indikatoren/neu"
              search={{
                name: line.name,
                stellen: decimalsOf(line),
                ...(line.unit ? { einheit: line.unit } : {}),
              }}
              onClick={() => {
                // What is chosen already must not be chosen again after the way back.
                if (!twice.includes(true)) assign(chosen);
              }}
            >
              {t('entry.newIndicator', { name: line.name })}
            </ButtonLink>
          )}
        </div>
      ))}
      <ButtonRow>
        <Button
          kind="primary"
          disabled={chosen.every((code) => code === null)}
          onClick={() => (twice.includes(true) ? setTried(true) : assign(chosen))}
        >
          {t('entry.assign')}
        </Button>
        <Button onClick={() => assign(lines.map(() => ''))}>
          {t('entry.leaveOut', { count: lines.length })}
        </Button>
      </ButtonRow>
    </section>
  );
}
