import { useTranslation } from 'react-i18next';
import type { Prompt, Response } from '../../../api/models';
import { Disclosure } from '../../../ui/disclosure';
import { sortAnswers } from '../model/answers';
import { Answer } from './answer';
import type { PromptRights } from './prompt-card';

interface AnswerListProps {
  prompt: Prompt;
  group: { id: string; name: string };
  answers: readonly Response[];
  rights: PromptRights;
}

export function AnswerList({ prompt, group, answers, rights }: AnswerListProps) {
  const { t } = useTranslation('prompts');
  const { current, aside } = sortAnswers(answers);
  const items = (list: readonly Response[]) => (
    <ul className="answers">
      {list.map((answer) => (
        <Answer key={answer.id} answer={answer} group={group} rights={rights} />
      ))}
    </ul>
  );
  return (
    <div className="stack stack-small">
      {current.length > 0 ? (
        items(current)
      ) : (
        <p className="muted">
          {rights.contributes || rights.moderates || prompt.responseCount === 0
            ? t('answers.none')
            : t('answers.hidden', { count: prompt.responseCount })}
        </p>
      )}
      {aside.length > 0 ? (
        <Disclosure summary={t('answers.aside', { count: aside.length })}>
          {items(aside)}
        </Disclosure>
      ) : null}
    </div>
  );
}
