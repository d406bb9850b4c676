import type { FieldErrors, FieldValues } from 'react-hook-form';
import type { ErrorSummaryItem } from './error-summary';

/** Field ids by convention: "<form>-<path with dots as dashes>". */
export function fieldId(form: string, path: string): string {
  return `${form}-${path.replaceAll('.', '-')}`;
}

/** Faults of react-hook-form as entries of the ErrorSummary. */
export function summaryOf<Values extends FieldValues>(
  form: string,
  errors: FieldErrors<Values>,
): ErrorSummaryItem[] {
  const items: ErrorSummaryItem[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    if ('message' in node && typeof node.message === 'string') {
      const field = path === 'root' ? {} : { fieldId: fieldId(form, path) };
      items.push({ ...field, message: node.message });
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'ref') walk(child, path ? `${path}.${key}` : key);
    }
  };
  walk(errors, '');
  return items;
}
