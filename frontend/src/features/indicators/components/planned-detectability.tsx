import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { estimateQuery, type Expectation } from '../api/judgement';
import type { AnswerableKind } from '../model/answerable';
import { readNumber, readWhole } from '../model/number-input';

/** What an indicator without figures could ever show, from what one expects of it. */
export function PlannedDetectability({ kind }: { kind: AnswerableKind }) {
  const { t, i18n } = useTranslation('indicators');
  const [value, setValue] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState<Expectation>();
  const [tried, setTried] = useState(false);
  const answer = useQuery(estimateQuery(asked));
  const wanted = {
    value: read(value, kind === 'COUNT'),
    second: kind === 'COUNT' ? 0 : read(second, kind === 'SHARE'),
  };
  const error = (part: number | undefined) =>
    tried && part === undefined ? t('planned.number') : undefined;
  const ask = () => {
    setTried(true);
    if (wanted.value === undefined || wanted.second === undefined) return;
    setAsked({
      kind,
      value: wanted.value,
      ...(kind === 'SHARE' ? { base: wanted.second } : {}),
      ...(kind === 'MEAN' ? { standardError: wanted.second } : {}),
    });
  };
  const askOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It may stand within a form that must not be sent by this.
    event.preventDefault();
    ask();
  };
  return (
    <div className="stack stack-small" role="group" aria-label={t('planned.title')}>
      <TextField
        label={t(`planned.value.${kind}`)}
        inputMode="decimal"
        value={value}
        error={error(wanted.value)}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={askOnEnter}
      />
      {kind === 'COUNT' ? null : (
        <TextField
          label={t(`planned.second.${kind}`)}
          inputMode="decimal"
          value={second}
          error={error(wanted.second)}
          onChange={(event) => setSecond(event.target.value)}
          onKeyDown={askOnEnter}
        />
      )}
      <div>
        <Button small busy={answer.isFetching} onClick={ask}>
          {t('planned.ask')}
        </Button>
      </div>
      <div role="status">
        {answer.data ? (
          <p className="measure cell-strong">
            {answer.data.sentence[i18n.language === 'en' ? 'en' : 'de']}
          </p>
        ) : null}
      </div>
      {answer.isError ? <ProblemAlert problem={asProblem(answer.error)} /> : null}
    </div>
  );
}

/** "9.371" is a number of cases beyond doubt, but could be a share or a mean in two ways. */
function read(text: string, counts: boolean): number | undefined {
  const number = counts ? readWhole(text) : readNumber(text.replace('%', ''));
  return typeof number === 'number' && number >= 0 ? number : undefined;
}
