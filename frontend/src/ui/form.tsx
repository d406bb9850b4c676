import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { ErrorSummary } from './error-summary';
import { summaryOf } from './form-errors';

export interface FormProps<Values extends FieldValues, Output> {
  /** Prefix of the field ids: fieldId(name, 'title.de'). */
  name: string;
  form: UseFormReturn<Values, unknown, Output>;
  onSubmit: (values: Output) => Promise<void> | void;
  children: ReactNode;
}

/**
 * A form with the summary of its faults on top. An invalid submit puts the focus on the first
 * faulty field (react-hook-form), the summary leads to the others. Forms with checks across fields say
 * `criteriaMode: 'all'`, or those checks would wait until every field by itself is right.
 */
export function Form<Values extends FieldValues, Output>({
  name,
  form,
  onSubmit,
  children,
}: FormProps<Values, Output>) {
  const errors = summaryOf(name, form.formState.errors);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit((values) => onSubmit(values))(event);
      }}
    >
      {form.formState.submitCount > 0 ? <ErrorSummary errors={errors} /> : null}
      {children}
    </form>
  );
}
