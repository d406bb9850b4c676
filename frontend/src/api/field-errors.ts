import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { asProblem, type FieldProblem, pointerToPath } from './problem';

/**
 * Writes the field errors of a problem into a form.
 *
 * @param rename maps a path of the contract to the form's field; undefined = no such field.
 * @returns the errors that belong to no field; show them above the form.
 */
export function applyFieldErrors<Values extends FieldValues>(
  error: unknown,
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
  rename: (path: string) => string | undefined = (path) => path,
): FieldProblem[] {
  const rest: FieldProblem[] = [];
  let first = true;
  for (const fault of asProblem(error).errors ?? []) {
    const path = fault.pointer ? rename(pointerToPath(fault.pointer)) : undefined;
    const field = fields.find((name) => name === path);
    if (!field) {
      rest.push(fault);
      continue;
    }
    setError(field, { type: 'server', message: fault.detail }, { shouldFocus: first });
    first = false;
  }
  return rest;
}
