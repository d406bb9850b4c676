import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PromptTemplate, Step } from '../../../api/models';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { promptTemplatesQuery } from '../api/list-prompt-templates';

interface PromptTemplatesProps {
  step: Step;
  onTake: (template: PromptTemplate) => void;
}

/** Questions to start from; they are edited by people, never used as they are. */
export function PromptTemplates({ step, onTake }: PromptTemplatesProps) {
  const { t, i18n } = useTranslation('prompts');
  const templates = useQuery(promptTemplatesQuery(step)).data?.items ?? [];
  if (templates.length === 0) return null;
  return (
    <Disclosure summary={t('templates.title')}>
      <ul className="template-list">
        {templates.map((template) => (
          <li key={template.facet}>
            <div>
              <p className="muted small">{t(`facets.${template.facet}`)}</p>
              <p>
                <TranslatedText text={template.question} />
              </p>
            </div>
            <Button
              small
              aria-label={`${t('templates.take')}: ${pickText(template.question, i18n.language)?.text ?? ''}`}
              onClick={() => onTake(template)}
            >
              {t('templates.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
