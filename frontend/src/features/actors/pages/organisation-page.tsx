import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan, useMe } from '../../../auth/use-me';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { DescriptionList } from '../../../ui/description-list';
import { ButtonLink, ExternalLink, Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { organisationQuery } from '../api/get-organisation';
import type { Organisation } from '../api/list-organisations';
import { representationsQuery } from '../api/representations';
import { EndOrganisation } from '../components/end-organisation';
import { Representatives } from '../components/representatives';
import '../components/actors.css';

const route = getRouteApi('/shell/akteure/$organisationId');

export function OrganisationPage() {
  const { t, i18n } = useTranslation('actors');
  const { organisationId } = route.useParams();
  const organisation = useQuery(organisationQuery(organisationId));
  if (!organisation.data) {
    return (
      <>
        <PageHeader title={t('directory.title')} breadcrumb={<ToDirectory />} />
        {organisation.isPending ? (
          <Loading />
        ) : (
          <ProblemAlert
            problem={asProblem(organisation.error)}
            onRetry={() => void organisation.refetch()}
          />
        )}
      </>
    );
  }
  const { name, category, status } = organisation.data;
  return (
    <article className="stack stack-large">
      <PageHeader
        breadcrumb={<ToDirectory />}
        preline={t(`categories.${category}`)}
        title={<TranslatedText text={name} />}
        documentTitle={pickText(name, i18n.language)?.text ?? ''}
        actions={<Actions organisation={organisation.data} />}
      />
      {status === 'DORMANT' ? (
        <Alert title={t('organisation.dormantTitle')}>
          <p>
            {organisation.data.endedBecause
              ? t('organisation.dormantBecause', { reason: organisation.data.endedBecause })
              : t('organisation.dormantText')}
          </p>
        </Alert>
      ) : null}
      <Profile organisation={organisation.data} />
      <Representatives organisationId={organisationId} />
    </article>
  );
}

function ToDirectory() {
  const { t } = useTranslation('actors');
  return (
    <Breadcrumb
      items={[{ key: 'directory', link: <Link to="/akteure">{t('directory.title')}</Link> }]}
    />
  );
}

function Actions({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('common');
  const mayEnd = useCan('actors:write');
  const mayEdit = useMayKeep(organisation.id);
  return (
    <>
      {mayEnd ? <EndOrganisation organisation={organisation} /> : null}
      {mayEdit ? (
        <ButtonLink
          to="/akteure/$organisationId/bearbeiten"
          params={{ organisationId: organisation.id }}
          icon="edit"
        >
          {t('ui.edit')}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** The coordination office, and whoever acts for the organisation. */
function useMayKeep(organisationId: string): boolean {
  const me = useMe();
  const keepsAll = useCan('actors:write');
  const representatives = useQuery({
    ...representationsQuery(organisationId),
    enabled: me?.status === 'APPROVED',
  });
  return (
    keepsAll ||
    (representatives.data?.some(({ personId, to }) => !to && personId === me?.personId) ?? false)
  );
}

function Profile({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('actors');
  const { description, website, legalForm, districts, parentId } = organisation;
  return (
    <section className="stack measure" aria-label={t('organisation.profile')}>
      {description ? (
        <p>
          <TranslatedText text={description} showState />
        </p>
      ) : (
        <p className="muted">{t('organisation.noDescription')}</p>
      )}
      <DescriptionList
        items={[
          {
            term: t('organisation.website'),
            value: website ? (
              <ExternalLink href={website}>{withoutScheme(website)}</ExternalLink>
            ) : null,
          },
          { term: t('organisation.districts'), value: districts.join(', ') },
          { term: t('organisation.legalForm'), value: legalForm },
          { term: t('organisation.parent'), value: parentId ? <Parent id={parentId} /> : null },
        ]}
      />
    </section>
  );
}

function Parent({ id }: { id: string }) {
  const { t } = useTranslation('actors');
  const parent = useQuery(organisationQuery(id));
  return (
    <Link to="/akteure/$organisationId" params={{ organisationId: id }}>
      {parent.data ? <TranslatedText text={parent.data.name} /> : t('organisation.toParent')}
    </Link>
  );
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
