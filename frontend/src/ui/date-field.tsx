import { TextField, type TextFieldProps } from './text-field';

/** A calendar day; value "2016-05-31". The browser's own field knows the reader's format. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'short'>) {
  return <TextField {...props} type="date" short />;
}
