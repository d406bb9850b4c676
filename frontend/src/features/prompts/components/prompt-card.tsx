import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prompt, Response } from '../../../api/models';
import { Code } from '../../../i18n/code';
import { TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { AnswerComposer } from './answer-composer';
import { AnswerList } from './answer-list';
import { PromptActions } from './prompt-actions';
import './prompts.css';

/** Who is reading, and what they may do in this group. */
export interface PromptRights {
  /** Belongs to the group as one who contributes. */
  contributes: boolean;
  /** Moderates the group or keeps all groups. */
  moderates: boolean;
  subject: string | undefined;
}

interface PromptCardProps {
  prompt: Prompt;
  group: { id: string; name: string };
  answers: readonly Response[];
  rights: PromptRights;
  /** Whether the one open text field of the page is here. */
  writing: boolean;
  hasDraft: boolean;
  onWrite: (writing: boolean) => void;
}

/** One question with where it comes from and what was answered. */
export function PromptCard(props: PromptCardProps) {
  const { t } = useTranslation('prompts');
  const { prompt, group, answers, rights, writing, hasDraft, onWrite } = props;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onWrite(false);
    // The button comes back with the next paint.
    requestAnimationFrame(() => button.current?.focus());
  };
  const open = prompt.status === 'ACTIVE';
  const headingId = `question-${prompt.id}`;
  return (
    <article className="prompt-card" id={`frage-${prompt.id}`} aria-labelledby={headingId}>
      <p className="prompt-origin">
        <Link to="/leitlinien/$guidelineId" params={{ guidelineId: prompt.guideline.id }}>
          {t('card.guideline')} <Code>{prompt.guideline.code ?? ''}</Code>
        </Link>
        <span>{prompt.guideline.label}</span>
        {prompt.guidelineStatus === 'SELECTED' ? null : (
          <span className="muted">({t(`guidelineStatus.${prompt.guidelineStatus}`)})</span>
        )}
      </p>
      {open ? null : (
        <p>
          <Badge icon={prompt.status === 'DRAFT' ? 'edit' : 'calendar'}>
            {t(`status.${prompt.status}`)}
          </Badge>
        </p>
      )}
      <h2 className="prompt-question" id={headingId}>
        <TranslatedText text={prompt.question} showState />
      </h2>
      <Disclosure summary={t('card.why')}>
        <p>
          <TranslatedText text={prompt.derivation} showState />
        </p>
      </Disclosure>
      {rights.moderates ? <PromptActions prompt={prompt} /> : null}
      <AnswerList prompt={prompt} group={group} answers={answers} rights={rights} />
      {writing ? (
        <AnswerComposer
          prompt={prompt}
          group={group}
          moderates={rights.moderates}
          onClose={close}
        />
      ) : open && (rights.contributes || rights.moderates) ? (
        <div>
          <Button ref={button} kind="primary" icon="edit" onClick={() => onWrite(true)}>
            {hasDraft
              ? t('card.resume')
              : answers.length > 0
                ? t('card.answerMore')
                : t('card.answer')}
            <span className="visually-hidden">
              {' '}
              <TranslatedText text={prompt.question} />
            </span>
          </Button>
        </div>
      ) : null}
    </article>
  );
}
