import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem } from '../../../api/problem';
import { textPatch, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { languageNames } from '../../../i18n/languages';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ButtonLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextPairFields } from '../../../ui/text-pair';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { pageQuery } from '../../content/api/get-page';
import { CommonMark } from '../../content/components/common-mark';
import { changePage, type MunicipalPage } from '../api/pages';
import '../components/admin.css';

const route = getRouteApi('/shell/verwaltung/inhalte/$slug');
const fields = ['title.de', 'title.en', 'body.de', 'body.en', 'reviewedOn'] as const;

function schema(t: TFunction<'admin'>) {
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('pages.errors.tooLong', { max })));
  return v.object({
    title: v.object({
      de: v.pipe(text(120), v.minLength(1, t('pages.errors.title'))),
      en: text(120),
    }),
    body: v.object({
      de: v.pipe(text(20000), v.minLength(1, t('pages.errors.body'))),
      en: text(20000),
    }),
    reviewedOn: v.string(),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

export function PageEditPage() {
  const { t, i18n } = useTranslation(['admin', 'common']);
  const { slug } = route.useParams();
  const page = useQuery(pageQuery(slug));
  return (
    <>
      <PageHeader
        title={pickText(page.data?.title, i18n.language)?.text ?? t('pages.title')}
        lead={t('pages.editLead')}
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/verwaltung/inhalte">{t('pages.title')}</Link> },
            ]}
          />
        }
      />
      {page.isPending ? <Loading /> : null}
      {page.isError ? (
        <ProblemAlert problem={asProblem(page.error)} onRetry={() => void page.refetch()} />
      ) : null}
      {page.data ? <PageForm key={page.data.slug} page={page.data} /> : null}
    </>
  );
}

function PageForm({ page }: { page: MunicipalPage }) {
  const { t } = useTranslation(['admin', 'common']);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: {
      title: toPair(page.title),
      body: toPair(page.body),
      reviewedOn: page.reviewedOn ?? '',
    },
  });
  const toList = () => void navigate({ to: '/verwaltung/inhalte' });
  const saving = useVersionedSave<Values, MunicipalPage>({
    version: page.version,
    send: async ({ title, body, reviewedOn }, version) => {
      await changePage(page.slug, version, {
        title: textPatch(title),
        body: textPatch(body),
        reviewedOn: reviewedOn || null,
      });
      await queryClient.invalidateQueries({ queryKey: ['pages'] });
    },
    reload: () => queryClient.query({ ...pageQuery(page.slug), staleTime: 0 }),
    onSaved: () => {
      showToast(t('pages.saved'));
      toList();
    },
    onTheirs: toList,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error === undefined) return;
    applyFieldErrors(error, fields, form.setError, (path) => path.replace(/\.text$/, ''));
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form
      name="page"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields name="page" form={form} path="title" label={t('pages.pageTitle')} />
      <BodyEditor form={form} language="de" error={errors.body?.de?.message} />
      <BodyEditor form={form} language="en" error={errors.body?.en?.message} />
      <DateField
        id={fieldId('page', 'reviewedOn')}
        label={t('pages.reviewedOn')}
        hint={t('pages.reviewedOnHint')}
        optional
        error={errors.reviewedOn?.message}
        {...form.register('reviewedOn')}
      />
      <ButtonRow>
        <Button type="submit" kind="primary" busy={saving.busy}>
          {t('common:ui.save')}
        </Button>
        <ButtonLink to="/verwaltung/inhalte">{t('common:ui.cancel')}</ButtonLink>
      </ButtonRow>
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <CommonMark source={stale.mine.body.de} /> : null}
        theirs={stale ? <CommonMark source={toPair(stale.theirs.body).de} /> : null}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

interface BodyEditorProps {
  form: UseFormReturn<Values>;
  language: 'de' | 'en';
  error: string | undefined;
}

/** The text and, beside it, how it will look. */
function BodyEditor({ form, language, error }: BodyEditorProps) {
  const { t } = useTranslation(['admin', 'common']);
  const source = useWatch({ control: form.control, name: `body.${language}` });
  return (
    <section className="stack" aria-labelledby={`body-${language}`}>
      <SectionHeading id={`body-${language}`}>{languageNames[language]}</SectionHeading>
      <div className="page-editor">
        <TextArea
          id={fieldId('page', `body.${language}`)}
          label={t('pages.body', { language: languageNames[language] })}
          hint={t('pages.bodyHint')}
          rows={14}
          lang={language}
          optional={language !== 'de'}
          error={error}
          {...form.register(`body.${language}`)}
        />
        <div className="stack stack-small">
          <p className="muted small">{t('pages.preview')}</p>
          <div className="page-preview" lang={language}>
            {source.trim() ? (
              <CommonMark source={source} />
            ) : (
              <p className="muted">{t('pages.previewEmpty')}</p>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
