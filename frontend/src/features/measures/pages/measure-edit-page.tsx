import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { measureQuery } from '../api/get-measure';
import { MeasureForm } from '../components/measure-form';
import '../components/measures.css';

const route = getRouteApi('/shell/massnahmen/$measureId/bearbeiten');

export function MeasureEditPage() {
  const { t } = useTranslation('measures');
  const navigate = useNavigate();
  const { measureId } = route.useParams();
  const measure = useQuery(measureQuery(measureId));
  const toSheet = () => void navigate({ to: '/massnahmen/$measureId', params: { measureId } });
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        preline={measure.data ? <Code>{measure.data.code}</Code> : null}
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/massnahmen">{t('list.title')}</Link> },
              {
                key: 'sheet',
                link: (
                  <Link to="/massnahmen/$measureId" params={{ measureId }}>
                    {t('sheet.title')}
                  </Link>
                ),
              },
            ]}
          />
        }
      />
      {measure.isPending ? <Loading /> : null}
      {measure.isError ? (
        <ProblemAlert problem={asProblem(measure.error)} onRetry={() => void measure.refetch()} />
      ) : null}
      {measure.data ? (
        <MeasureForm
          key={measure.data.id}
          measure={measure.data}
          onSaved={() => {
            showToast(t('form.saved'));
            toSheet();
          }}
          onCancel={toSheet}
        />
      ) : null}
    </>
  );
}
