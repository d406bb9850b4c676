import { useTranslation } from 'react-i18next';
import type { Response } from '../../../api/models';
import { Code } from '../../../i18n/code';
import { Icon } from '../../../ui/icon';
import { Link } from '../../../ui/link';

const addresses = {
  MEASURE: (id: string) => `/massnahmen/${id}`,
  INDICATOR: (id: string) => `/indikatoren/${id}`,
  GOAL: () => '/prozess',
} as const;

/** What an answer became; the other end links back here. */
export function AnswerLinks({ answer }: { answer: Response }) {
  const { t } = useTranslation('prompts');
  if (answer.links.length === 0) return null;
  return (
    <ul className="answer-links">
      {answer.links.map((link) => (
        <li key={link.id}>
          <Icon name="arrowForward" small />
          <span>
            {t(`became.${link.kind}`)}{' '}
            <Link to={addresses[link.kind](link.id)}>
              {link.code ? (
                <>
                  <Code>{link.code}</Code>{' '}
                </>
              ) : null}
              {link.label}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
