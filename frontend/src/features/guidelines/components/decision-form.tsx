import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { emptyPair, newText } from '../../../api/texts';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { bodiesQuery, type Decision, recordDecision } from '../api/decisions';
import { readVotes } from '../model/votes';

const BodyDialog = lazy(() => import('./body-dialog'));

const fields = ['bodyId', 'decidedOn', 'text.de', 'text.en', 'sourceUrl'] as const;
const votes = ['yes', 'no', 'abstain'] as const;

interface DecisionFormProps {
  processId: string;
  onRecorded: (decision: Decision) => void;
}

/** Records which body decided, when, with which votes, and where that can be read. */
export function DecisionForm({ processId, onRecorded }: DecisionFormProps) {
  const { t } = useTranslation('guidelines');
  const [addingBody, setAddingBody] = useState(false);
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const bodies = useQuery(bodiesQuery());
  const text = (max: number) =>
    v.pipe(v.string(), v.trim(), v.maxLength(max, t('form.errors.tooLong', { max })));
  const count = v.pipe(v.string(), v.trim(), v.regex(/^\d{0,4}$/, t('decision.errors.votes')));
  const schema = v.pipe(
    v.object({
      bodyId: v.pipe(v.string(), v.minLength(1, t('decision.errors.body'))),
      decidedOn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, t('decision.errors.day'))),
      inferred: v.boolean(),
      text: v.object({
        de: v.pipe(text(4000), v.minLength(1, t('decision.errors.text'))),
        en: text(4000),
      }),
      yes: count,
      no: count,
      abstain: count,
      sourceUrl: v.pipe(text(500), v.regex(/^(https?:\/\/\S+)?$/, t('form.errors.url'))),
    }),
    v.forward(
      v.partialCheck(
        [['yes'], ['no'], ['abstain']],
        (values) => readVotes(values) !== undefined,
        t('decision.errors.allVotes'),
      ),
      ['yes'],
    ),
  );
  type Values = v.InferOutput<typeof schema>;
  const form = useForm<Values>({
    criteriaMode: 'all',
    resolver: valibotResolver(schema),
    defaultValues: {
      bodyId: '',
      decidedOn: '',
      inferred: false,
      text: emptyPair,
      yes: '',
      no: '',
      abstain: '',
      sourceUrl: '',
    },
  });
  const { errors } = form.formState;
  const recording = useMutation({
    mutationFn: (values: Values) =>
      recordDecision({
        bodyId: values.bodyId,
        processId,
        decidedOn: values.decidedOn,
        dateBasis: values.inferred ? 'INFERRED' : 'STATED',
        text: newText(values.text),
        kind: 'RESOLUTION',
        outcome: 'ADOPTED',
        votes: readVotes(values) ?? null,
        sourceUrl: values.sourceUrl || null,
      }),
    onSuccess: (decision) => {
      showToast(t('decision.recorded'));
      onRecorded(decision);
    },
    onError: (error) =>
      setUnplaced(
        applyFieldErrors(error, fields, form.setError, (path) => path.replace(/\.text$/, '')),
      ),
  });
  return (
    <>
      <Form name="decision" form={form} onSubmit={(values) => recording.mutate(values)}>
        {recording.isError ? (
          <ProblemAlert problem={asProblem(recording.error)} faults={unplaced} />
        ) : null}
        <Select
          id={fieldId('decision', 'bodyId')}
          label={t('decision.body')}
          emptyLabel={t('decision.choose')}
          error={errors.bodyId?.message}
          options={(bodies.data ?? []).map((body) => ({ value: body.id, label: body.currentName }))}
          {...form.register('bodyId')}
        />
        <div>
          <Button small kind="tertiary" icon="add" onClick={() => setAddingBody(true)}>
            {t('body.add')}
          </Button>
        </div>
        <DateField
          id={fieldId('decision', 'decidedOn')}
          label={t('decision.day')}
          error={errors.decidedOn?.message}
          {...form.register('decidedOn')}
        />
        <Checkbox label={t('decision.inferredLabel')} {...form.register('inferred')} />
        <TextPairFields
          name="decision"
          form={form}
          path="text"
          label={t('decision.text')}
          multiline
        />
        <Fieldset label={t('decision.votes')} hint={t('decision.votesHint')} optional>
          <div className="text-pair">
            {votes.map((name) => (
              <NumberField
                key={name}
                id={fieldId('decision', name)}
                label={t(`decision.${name}`)}
                error={errors[name]?.message}
                {...form.register(name)}
              />
            ))}
          </div>
        </Fieldset>
        <TextField
          id={fieldId('decision', 'sourceUrl')}
          type="url"
          label={t('decision.sourceLabel')}
          hint={t('decision.sourceHint')}
          optional
          error={errors.sourceUrl?.message}
          {...form.register('sourceUrl')}
        />
        <div>
          <Button type="submit" busy={recording.isPending}>
            {t('decision.record')}
          </Button>
        </div>
      </Form>
      <Suspense>
        {addingBody ? (
          <BodyDialog
            onClose={() => setAddingBody(false)}
            onCreated={async (body) => {
              await bodies.refetch();
              form.setValue('bodyId', body.id, { shouldValidate: true });
              setAddingBody(false);
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}
