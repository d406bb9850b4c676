import { useTranslation } from 'react-i18next';
import { Num } from '../../../i18n/num';
import { Icon } from '../../../ui/icon';
import { checkQuestion, maxCharacters, maxWords } from '../model/question-hints';

/** Live advice while a question is written: done or still open, in words and shape. */
export function QuestionHints({ question }: { question: string }) {
  const { t } = useTranslation('prompts');
  const { characters, words, hints } = checkQuestion(question);
  const counts = { LENGTH: characters, WORDS: words };
  return (
    <ul className="question-hints" aria-label={t('hints.title')}>
      {hints.map(({ code, met }) => (
        <li key={code}>
          <Icon name={met ? 'check' : 'edit'} small />
          <span>
            {code === 'LENGTH' || code === 'WORDS' ? (
              <>
                {t(`hints.${code}`, { max: code === 'LENGTH' ? maxCharacters : maxWords })}{' '}
                <Num value={counts[code]} />
              </>
            ) : (
              t(`hints.${code}`)
            )}
            <span className="visually-hidden"> ({met ? t('hints.met') : t('hints.open')})</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
