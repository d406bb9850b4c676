import { TextField, type TextFieldProps } from './text-field';

/** A number as people type it: text with a numeric keyboard; the form's schema reads it. */
export function NumberField({
  decimals = false,
  ...rest
}: Omit<TextFieldProps, 'type'> & { decimals?: boolean }) {
  return (
    <TextField
      short
      autoComplete="off"
      {...rest}
      inputMode={decimals ? 'decimal' : 'numeric'}
      dir="ltr"
    />
  );
}
