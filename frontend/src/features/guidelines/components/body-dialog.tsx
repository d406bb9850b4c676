import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { newText } from '../../../api/texts';
import { Dialog } from '../../../ui/dialog';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { type Body, type BodyKind, bodyKinds, createBody } from '../api/decisions';

interface BodyDialogProps {
  onCreated: (body: Body) => void;
  onClose: () => void;
}

/** Enters a body that can decide: the council, a committee, the steering group. */
export default function BodyDialog({ onCreated, onClose }: BodyDialogProps) {
  const { t } = useTranslation('guidelines');
  const queryClient = useQueryClient();
  const [name, setName] = useState({ de: '', en: '' });
  const [kind, setKind] = useState<BodyKind>('COUNCIL');
  const [tried, setTried] = useState(false);
  const missing = name.de.trim() === '';
  const creating = useMutation({
    mutationFn: () =>
      createBody({
        kind,
        names: [{ name: newText({ de: name.de.trim(), en: name.en.trim() }) }],
      }),
    onSuccess: async (body) => {
      showToast(t('body.done'));
      await queryClient.invalidateQueries({ queryKey: ['bodies'] });
      onCreated(body);
    },
  });
  return (
    <Dialog open title={t('body.title')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) creating.mutate();
        }}
      >
        {creating.isError ? <ProblemAlert problem={asProblem(creating.error)} /> : null}
        <TextField
          label={t('body.name')}
          hint={t('body.nameHint')}
          value={name.de}
          maxLength={200}
          error={tried && missing ? t('body.nameMissing') : undefined}
          onChange={(event) => setName({ ...name, de: event.target.value })}
        />
        <TextField
          label={t('body.nameEn')}
          optional
          value={name.en}
          maxLength={200}
          onChange={(event) => setName({ ...name, en: event.target.value })}
        />
        <Select
          label={t('body.kind')}
          value={kind}
          options={bodyKinds.map((value) => ({ value, label: t(`body.kinds.${value}`) }))}
          onChange={(event) => setKind(event.target.value as BodyKind)}
        />
        <FormActions busy={creating.isPending} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
