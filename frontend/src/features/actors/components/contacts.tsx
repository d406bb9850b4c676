import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import {
  type ContactPoint,
  contactsQuery,
  removeContact,
  type UseBasis,
  withdrawBasis,
} from '../api/contacts';
import { AddContactDialog } from './add-contact';

/** Contacts stay closed until the reader asks for them, because the reading is recorded. */
export function Contacts({ personId }: { personId: string }) {
  const { t } = useTranslation('actors');
  const [shown, setShown] = useState(false);
  return (
    <section className="stack measure" aria-labelledby="contacts">
      <SectionHeading id="contacts">{t('contacts.title')}</SectionHeading>
      {shown ? (
        <ContactList personId={personId} />
      ) : (
        <>
          <p>{t('contacts.recorded')}</p>
          <div>
            <Button onClick={() => setShown(true)}>{t('contacts.show')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function ContactList({ personId }: { personId: string }) {
  const { t } = useTranslation('actors');
  const queryClient = useQueryClient();
  const mayKeep = useCan('persons:write');
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<ContactPoint>();
  const contacts = useQuery(contactsQuery(personId));
  const refresh = () => queryClient.invalidateQueries(contactsQuery(personId));
  const removal = useMutation({
    mutationFn: (contact: ContactPoint) => removeContact(personId, contact),
    onSuccess: async () => {
      setLeaving(undefined);
      showToast(t('contacts.removed'));
      await refresh();
    },
  });
  if (contacts.isPending) return <Loading />;
  if (contacts.isError) {
    return (
      <ProblemAlert problem={asProblem(contacts.error)} onRetry={() => void contacts.refetch()} />
    );
  }
  return (
    <>
      {contacts.data.items.length === 0 ? <p>{t('contacts.none')}</p> : null}
      <ul className="actor-people">
        {contacts.data.items.map((contact) => (
          <li key={contact.id}>
            <div className="stack stack-small">
              <p>
                <strong>{t(`contacts.types.${contact.type}`)}:</strong> <Code>{contact.value}</Code>
                {contact.label ? ` (${contact.label})` : null}
              </p>
              <ul className="stack stack-small">
                {contact.bases.map((basis) => (
                  <li key={basis.id}>
                    <Ground personId={personId} basis={basis} mayKeep={mayKeep} onDone={refresh} />
                  </li>
                ))}
              </ul>
            </div>
            {mayKeep ? (
              <Button
                small
                kind="tertiary"
                icon="delete"
                aria-label={t('contacts.removeNamed', { value: contact.value })}
                onClick={() => setLeaving(contact)}
              >
                {t('contacts.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayKeep ? (
        <div>
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('contacts.add')}
          </Button>
        </div>
      ) : null}
      {adding ? (
        <AddContactDialog
          personId={personId}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            void refresh();
          }}
        />
      ) : null}
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('contacts.removeTitle')}
        confirmLabel={t('contacts.remove')}
        danger
        busy={removal.isPending}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving) removal.mutate(leaving);
        }}
      >
        <p>{t('contacts.removeText')}</p>
        {removal.isError ? <ProblemAlert problem={asProblem(removal.error)} /> : null}
      </ConfirmDialog>
    </>
  );
}

interface GroundProps {
  personId: string;
  basis: UseBasis;
  mayKeep: boolean;
  onDone: () => void;
}

function Ground({ personId, basis, mayKeep, onDone }: GroundProps) {
  const { t } = useTranslation('actors');
  const withdrawing = useMutation({
    mutationFn: () => withdrawBasis(personId, basis.id),
    onSuccess: () => {
      showToast(t('contacts.withdrawn'));
      onDone();
    },
    onError: (error) =>
      showToast(asProblem(error).detail ?? t('contacts.notWithdrawn'), { tone: 'error' }),
  });
  const purpose = t(`contacts.purposes.${basis.purpose}`);
  return (
    <div className="row small">
      <Badge tone={basis.valid ? 'success' : 'neutral'} icon={basis.valid ? 'check' : 'close'}>
        {t(basis.valid ? 'contacts.holds' : 'contacts.ended')}
      </Badge>
      <span>
        {purpose} ({t(`contacts.legal.${basis.legalBasis}`)},{' '}
        <DateText value={basis.givenOn} style="short" />
        {basis.validUntil ? (
          <>
            {' '}
            {t('contacts.until')} <DateText value={basis.validUntil} style="short" />
          </>
        ) : null}
        )
      </span>
      {mayKeep && basis.valid ? (
        <Button
          small
          kind="tertiary"
          busy={withdrawing.isPending}
          aria-label={t('contacts.withdrawNamed', { purpose })}
          onClick={() => withdrawing.mutate()}
        >
          {t('contacts.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}
