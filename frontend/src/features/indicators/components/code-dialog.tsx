import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { changeCode, createCode } from '../api/codes';
import type { CodeItem } from '../api/types';
import { possibleParents } from '../model/tree';

function codeSchema(t: TFunction<'indicators'>) {
  return v.object({
    code: v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^(?!_T$)[A-Za-z0-9_.-]{1,40}$/, t('codes.errors.code')),
    ),
    nameDe: v.pipe(v.string(), v.trim(), v.minLength(1, t('codes.errors.name'))),
    nameEn: v.pipe(v.string(), v.trim()),
    parentId: v.string(),
  });
}

type CodeValues = v.InferOutput<ReturnType<typeof codeSchema>>;

interface CodeDialogProps {
  list: string;
  /** Absent: a new one. */
  item?: CodeItem | undefined;
  items: readonly CodeItem[];
  onClose: () => void;
}

/** What a code is called, and what it is part of. */
export function CodeDialog({ list, item, items, onClose }: CodeDialogProps) {
  const { t } = useTranslation('indicators');
  const client = useQueryClient();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<CodeValues>({
    resolver: valibotResolver(codeSchema(t)),
    defaultValues: {
      code: item?.code ?? '',
      nameDe: item?.name?.['de']?.text ?? (item && item.label !== item.code ? item.label : ''),
      nameEn: item?.name?.['en']?.text ?? '',
      parentId: item?.parentId ?? '',
    },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: ({ code, nameDe, nameEn, parentId }: CodeValues) => {
      const name = { de: { text: nameDe }, ...(nameEn ? { en: { text: nameEn } } : {}) };
      return item
        ? changeCode(item, { name, parentId: parentId || null })
        : createCode({ list, code, name, ...(parentId ? { parentId } : {}) });
    },
    onSuccess: async () => {
      onClose();
      showToast(t('codes.saved'));
      await client.invalidateQueries({ queryKey: ['codes'] });
      await client.invalidateQueries({ queryKey: ['indicators'] });
    },
    onError: (error) =>
      setUnplaced(applyFieldErrors(error, ['code', 'parentId'] as const, form.setError)),
  });
  const field = (key: 'code' | 'nameDe' | 'nameEn' | 'parentId') => ({
    id: fieldId('code', key),
    error: errors[key]?.message,
    ...form.register(key),
  });
  return (
    <Dialog
      open
      title={item ? t('codes.editTitle', { code: item.code }) : t('codes.new')}
      onClose={onClose}
    >
      <Form name="code" form={form} onSubmit={(values) => saving.mutate(values)}>
        {saving.isError ? (
          <ProblemAlert problem={asProblem(saving.error)} faults={unplaced} />
        ) : null}
        {item ? null : (
          <TextField short label={t('codes.code')} hint={t('codes.codeHint')} {...field('code')} />
        )}
        <TextField label={t('codes.name')} lang="de" {...field('nameDe')} />
        <TextField optional label={t('codes.nameEn')} lang="en" {...field('nameEn')} />
        <Select
          optional
          label={t('codes.partOf')}
          hint={t('codes.partOfHint')}
          emptyLabel={t('codes.partOfNothing')}
          options={possibleParents(items, item?.id).map(({ id, label }) => ({ value: id, label }))}
          {...field('parentId')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('codes.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
