import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { Link } from '../../../ui/link';
import { SectionHeading } from '../../../ui/page-header';
import { responseQuery } from '../api/get-response';
import type { Measure } from '../model/measure';

/** Where it comes from: guideline → question → answer → measure. */
export function MeasureOrigin({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures');
  const { sourceQuestion: question, sourceGuidelineCode: guideline, sourceResponseId } = measure;
  return (
    <section className="stack measure-wide" aria-labelledby="measure-origin">
      <SectionHeading id="measure-origin">{t('sections.origin')}</SectionHeading>
      {question ? (
        <ol className="measure-trace measure">
          {guideline ? (
            <li>
              <strong>{t('origin.guideline')}</strong> <Code>{guideline}</Code>
            </li>
          ) : null}
          <li>
            <strong>{t('origin.question')}</strong>{' '}
            <span className="user-text" lang="de">
              {question}
            </span>
          </li>
          {sourceResponseId ? <Answer measure={measure} responseId={sourceResponseId} /> : null}
        </ol>
      ) : (
        <p className="muted">{t('origin.free')}</p>
      )}
    </section>
  );
}

function Answer({ measure, responseId }: { measure: Measure; responseId: string }) {
  const { t } = useTranslation('measures');
  const me = useMe();
  const response = useQuery({ ...responseQuery(responseId), enabled: me !== undefined });
  if (!response.data) return null;
  return (
    <li>
      <strong>{t('origin.answer')}</strong>{' '}
      <span className="user-text" lang={response.data.language} dir="auto">
        {response.data.text}
      </span>
      {measure.workingGroupId ? (
        <p className="small no-print">
          <Link
            to="/ags/$groupId/$step"
            params={{ groupId: measure.workingGroupId, step: 'massnahmen' }}
          >
            {t('origin.toGroup')}
          </Link>
        </p>
      ) : null}
    </li>
  );
}
