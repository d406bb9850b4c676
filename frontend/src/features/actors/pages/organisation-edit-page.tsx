import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { organisationQuery } from '../api/get-organisation';
import { OrganisationForm } from '../components/organisation-form';

const editRoute = getRouteApi('/shell/akteure/$organisationId/bearbeiten');

function useAfterSave() {
  const { t } = useTranslation('actors');
  const navigate = useNavigate();
  return ({ id }: { id: string }) => {
    showToast(t('form.saved'));
    void navigate({ to: '/akteure/$organisationId', params: { organisationId: id } });
  };
}

export function NewPage() {
  const { t } = useTranslation('actors');
  const afterSave = useAfterSave();
  return (
    <>
      <PageHeader
        title={t('form.newTitle')}
        lead={t('form.newLead')}
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/akteure">{t('directory.title')}</Link> }]}
          />
        }
      />
      <OrganisationForm onSaved={afterSave} />
    </>
  );
}

export function EditPage() {
  const { t } = useTranslation('actors');
  const { organisationId } = editRoute.useParams();
  const organisation = useQuery(organisationQuery(organisationId));
  const afterSave = useAfterSave();
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/akteure">{t('directory.title')}</Link> },
              {
                key: 'profile',
                link: (
                  <Link to="/akteure/$organisationId" params={{ organisationId }}>
                    {t('organisation.profile')}
                  </Link>
                ),
              },
            ]}
          />
        }
      />
      {organisation.data ? (
        <OrganisationForm organisation={organisation.data} onSaved={afterSave} />
      ) : organisation.isPending ? (
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
