import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { erasePerson, type Person } from '../api/persons';

/** For the privacy officer: removes name and contacts for good, after typing the name. */
export function ErasePerson({ person }: { person: Person }) {
  const { t } = useTranslation(['actors', 'common']);
  const mayErase = useCan('persons:erase');
  const [open, setOpen] = useState(false);
  if (!mayErase) return null;
  return (
    <section className="stack measure" aria-labelledby="erase">
      <SectionHeading id="erase">{t('erase.title')}</SectionHeading>
      <p>{t('erase.text')}</p>
      <div>
        <Button kind="danger" icon="delete" onClick={() => setOpen(true)}>
          {t('erase.action')}
        </Button>
      </div>
      <Dialog open={open} title={t('erase.confirmTitle')} onClose={() => setOpen(false)}>
        <EraseForm person={person} onClose={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function EraseForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['actors', 'common']);
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const same = typed.trim() === person.displayName;
  const erasing = useMutation({
    mutationFn: () => erasePerson(person),
    onSuccess: async () => {
      showToast(t('erase.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['persons'] });
    },
  });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (same && !erasing.isPending) erasing.mutate();
      }}
    >
      <p>{t('erase.confirmText', { name: person.displayName })}</p>
      {erasing.isError ? <ProblemAlert problem={asProblem(erasing.error)} /> : null}
      <TextField
        label={t('erase.typeName')}
        autoComplete="off"
        value={typed}
        error={tried && !same ? t('erase.notSame') : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="button-row">
        <Button onClick={onClose}>{t('common:ui.cancel')}</Button>
        <Button type="submit" kind="danger" busy={erasing.isPending}>
          {t('erase.action')}
        </Button>
      </div>
    </form>
  );
}
