import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldId } from './form-errors';
import { TextField } from './text-field';
import { TextArea } from './textarea';

export interface TextPairFieldsProps<Values extends FieldValues, Output> {
  /** Name of the form, as given to <Form>. */
  name: string;
  form: UseFormReturn<Values, unknown, Output>;
  /** Field of the form that holds `{ de, en }`. */
  path: string;
  label: string;
  hint?: string;
  optional?: boolean;
  multiline?: boolean;
  /** The German text may be read, not changed. */
  lockGerman?: boolean;
}

/** A text in German and, if one likes, in English, side by side where there is room. */
export function TextPairFields<Values extends FieldValues, Output>(
  props: TextPairFieldsProps<Values, Output>,
) {
  const { t } = useTranslation('common');
  const {
    name,
    form,
    path,
    label,
    hint,
    optional = false,
    multiline = false,
    lockGerman = false,
  } = props;
  const field = (language: 'de' | 'en') => {
    const full = `${path}.${language}`;
    const fault = form.getFieldState(full as Path<Values>, form.formState).error;
    return {
      id: fieldId(name, full),
      error: fault?.message,
      lang: language,
      ...form.register(full as Path<Values>),
    };
  };
  const Control = multiline ? TextArea : TextField;
  return (
    <div className="text-pair">
      <Control
        label={label}
        {...(hint ? { hint } : {})}
        optional={optional}
        readOnly={lockGerman}
        {...field('de')}
      />
      <Control label={t('ui.inEnglish', { label })} optional {...field('en')} />
    </div>
  );
}
