import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type Person, personQuery } from '../api/persons';
import { Contacts } from '../components/contacts';
import { ErasePerson } from '../components/erase-person';
import { PersonDialog } from '../components/person-form';
import { languageName } from '../model/letter-languages';
import '../components/actors.css';

const route = getRouteApi('/shell/akteure/personen/$personId');

export function PersonPage() {
  const { t } = useTranslation('actors');
  const { personId } = route.useParams();
  const person = useQuery(personQuery(personId));
  const breadcrumb = (
    <Breadcrumb
      items={[
        { key: 'list', link: <Link to="/akteure">{t('directory.title')}</Link> },
        { key: 'persons', link: <Link to="/akteure/personen">{t('persons.title')}</Link> },
      ]}
    />
  );
  if (!person.data) {
    return (
      <>
        <PageHeader title={t('persons.title')} breadcrumb={breadcrumb} />
        {person.isPending ? (
          <Loading />
        ) : (
          <ProblemAlert problem={asProblem(person.error)} onRetry={() => void person.refetch()} />
        )}
      </>
    );
  }
  const erased = person.data.status === 'ERASED';
  return (
    <article className="stack stack-large">
      <PageHeader
        breadcrumb={breadcrumb}
        title={person.data.displayName}
        actions={erased ? null : <Edit person={person.data} />}
      />
      {erased ? (
        <Alert title={t('persons.erased')}>
          <p>{t('persons.erasedText')}</p>
        </Alert>
      ) : (
        <>
          <Facts person={person.data} />
          <Contacts personId={personId} />
          <ErasePerson person={person.data} />
        </>
      )}
    </article>
  );
}

function Edit({ person }: { person: Person }) {
  const { t } = useTranslation('common');
  const mayKeep = useCan('persons:write');
  const [editing, setEditing] = useState(false);
  if (!mayKeep) return null;
  return (
    <>
      <Button icon="edit" onClick={() => setEditing(true)}>
        {t('ui.edit')}
      </Button>
      {editing ? (
        <PersonDialog
          person={person}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}

function Facts({ person }: { person: Person }) {
  const { t, i18n } = useTranslation('actors');
  return (
    <section className="stack measure" aria-labelledby="person-facts">
      <SectionHeading id="person-facts">{t('persons.facts')}</SectionHeading>
      <DescriptionList
        items={[
          {
            term: t('persons.language'),
            value: languageName(person.preferredLanguage, i18n.language),
          },
          {
            term: t('persons.disclosure'),
            value: t(person.neverDisclose ? 'persons.neverDiscloseText' : 'persons.mayDisclose'),
          },
          { term: t('persons.since'), value: <DateText value={person.createdAt} /> },
        ]}
      />
      <p className="muted small">{t('persons.nothingElse')}</p>
    </section>
  );
}
