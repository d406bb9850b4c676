import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Loading } from '../../../ui/loading';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { type ContactPoint, contactPointsQuery, removeContactPoint } from '../api/contact-points';
import { ContactPointDialog } from './contact-point-dialog';

/** How one can be reached, and for what each address may be used. */
export function ContactPoints({ personId }: { personId: string }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<ContactPoint>();
  const contacts = useQuery(contactPointsQuery(personId));
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['persons', personId] });
  const removal = useMutation({
    mutationFn: (contact: ContactPoint) => removeContactPoint(personId, contact),
    onSuccess: async () => {
      showToast(t('contacts.removed'));
      setLeaving(undefined);
      await refresh();
    },
  });
  if (contacts.isError) {
    return (
      <ProblemAlert problem={asProblem(contacts.error)} onRetry={() => void contacts.refetch()} />
    );
  }
  if (!contacts.data) return <Loading />;
  const { items } = contacts.data;
  return (
    <div className="stack">
      {items.length === 0 ? <p>{t('contacts.empty')}</p> : null}
      <ul className="contact-list">
        {items.map((contact) => (
          <li key={contact.id}>
            <div className="stack stack-small">
              <p>
                <strong>{t(`contacts.types.${contact.type}`)}:</strong> <Code>{contact.value}</Code>
                {contact.label ? ` (${contact.label})` : null}
              </p>
              <ul className="small">
                {contact.bases.map((basis) => (
                  <li key={basis.id}>
                    {t(`contacts.purposes.${basis.purpose}`)}{' '}
                    <span className="muted">
                      ({t('contacts.given')} <DateText value={basis.givenOn} style="short" />
                      {basis.valid ? '' : `, ${t('contacts.expired')}`})
                    </span>
                  </li>
                ))}
              </ul>
            </div>
            <Button
              kind="tertiary"
              icon="delete"
              aria-label={t('contacts.removeNamed', { value: contact.value })}
              onClick={() => setLeaving(contact)}
            >
              {t('contacts.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="add" onClick={() => setAdding(true)}>
          {t('contacts.add')}
        </Button>
      </div>
      <ContactPointDialog
        personId={personId}
        open={adding}
        onClose={() => setAdding(false)}
        onAdded={() => {
          setAdding(false);
          void refresh();
        }}
      />
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('contacts.removeTitle')}
        confirmLabel={t('contacts.remove')}
        danger
        busy={removal.isPending}
        onConfirm={() => {
          if (leaving) removal.mutate(leaving);
        }}
        onCancel={() => setLeaving(undefined)}
      >
        <p>{t('contacts.removeText', { value: leaving?.value ?? '' })}</p>
        {removal.isError ? <ProblemAlert problem={asProblem(removal.error)} /> : null}
      </ConfirmDialog>
    </div>
  );
}
