import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { pickText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { changeArea, createArea } from '../api/codes';
import type { Area } from '../api/types';
import { possibleParents } from '../model/tree';

export const areaLevels = ['DISTRICT', 'TOWN', 'COUNTY', 'STATE'] as const;

function areaSchema(t: TFunction<'indicators'>) {
  return v.pipe(
    v.object({
      code: v.pipe(
        v.string(),
        v.trim(),
        v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, t('areas.errors.code')),
      ),
      nameDe: v.pipe(v.string(), v.trim(), v.minLength(1, t('codes.errors.name'))),
      nameEn: v.pipe(v.string(), v.trim()),
      level: v.picklist(areaLevels),
      ags: v.pipe(v.string(), v.trim(), v.regex(/^([0-9]{2,12})?$/, t('areas.errors.ags'))),
      parentId: v.string(),
      validFrom: v.string(),
      validUntil: v.string(),
    }),
    v.forward(
      v.check(
        ({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom < validUntil,
        t('areas.errors.validUntil'),
      ),
      ['validUntil'],
    ),
  );
}

type AreaValues = v.InferOutput<ReturnType<typeof areaSchema>>;

interface AreaDialogProps {
  /** Absent: a new one. */
  area?: Area | undefined;
  areas: readonly Area[];
  onClose: () => void;
}

/** An area that figures stand for, and where it lies. */
export function AreaDialog({ area, areas, onClose }: AreaDialogProps) {
  const { t, i18n } = useTranslation('indicators');
  const client = useQueryClient();
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<AreaValues>({
    criteriaMode: 'all',
    resolver: valibotResolver(areaSchema(t)),
    defaultValues: {
      code: area?.code ?? '',
      nameDe: area?.name['de']?.text ?? '',
      nameEn: area?.name['en']?.text ?? '',
      level: area?.level ?? 'DISTRICT',
      ags: area?.ags ?? '',
      parentId: area?.parentId ?? '',
      validFrom: area?.validFrom ?? '',
      validUntil: area?.validUntil ?? '',
    },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: (values: AreaValues) => {
      const { code, nameDe, nameEn, level, ags, parentId, validFrom, validUntil } = values;
      const name = { de: { text: nameDe }, ...(nameEn ? { en: { text: nameEn } } : {}) };
      return area
        ? changeArea(area, {
            name,
            level,
            ags: ags || null,
            parentId: parentId || null,
            validFrom: validFrom || null,
            validUntil: validUntil || null,
          })
        : createArea({
            code,
            name,
            level,
            ...(ags ? { ags } : {}),
            ...(parentId ? { parentId } : {}),
            ...(validFrom ? { validFrom } : {}),
            ...(validUntil ? { validUntil } : {}),
          });
    },
    onSuccess: async () => {
      onClose();
      showToast(t('areas.saved'));
      await client.invalidateQueries({ queryKey: ['areas'] });
      await client.invalidateQueries({ queryKey: ['indicators'] });
    },
    onError: (error) =>
      setUnplaced(
        applyFieldErrors(error, ['code', 'ags', 'parentId', 'validUntil'] as const, form.setError),
      ),
  });
  const field = (key: keyof AreaValues) => ({
    id: fieldId('area', key),
    error: errors[key]?.message,
    ...form.register(key),
  });
  return (
    <Dialog open title={t(area ? 'areas.editTitle' : 'areas.new')} onClose={onClose}>
      <Form name="area" form={form} onSubmit={(values) => saving.mutate(values)}>
        {saving.isError ? (
          <ProblemAlert problem={asProblem(saving.error)} faults={unplaced} />
        ) : null}
        <TextField label={t('codes.name')} lang="de" {...field('nameDe')} />
        <TextField optional label={t('codes.nameEn')} lang="en" {...field('nameEn')} />
        {area ? null : (
          <TextField short label={t('codes.code')} hint={t('areas.codeHint')} {...field('code')} />
        )}
        <Select
          label={t('areas.level')}
          options={areaLevels.map((code) => ({ value: code, label: t(`areas.levels.${code}`) }))}
          {...field('level')}
        />
        <TextField
          optional
          short
          inputMode="numeric"
          label={t('areas.ags')}
          hint={t('areas.agsHint')}
          {...field('ags')}
        />
        <Select
          optional
          label={t('areas.within')}
          emptyLabel={t('codes.partOfNothing')}
          options={possibleParents(areas, area?.id).map(({ id, code, name }) => ({
            value: id,
            label: pickText(name, i18n.language)?.text ?? code,
          }))}
          {...field('parentId')}
        />
        <DateField
          optional
          label={t('areas.validFrom')}
          hint={t('areas.validHint')}
          {...field('validFrom')}
        />
        <DateField optional label={t('areas.validUntil')} {...field('validUntil')} />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('codes.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
