import type { components } from './schema';

type NewText = components['schemas']['NewText'];

/** A translatable text as a form holds it: German always, English if there is one. */
export interface TextPair {
  de: string;
  en: string;
}

export const emptyPair: TextPair = { de: '', en: '' };

/** What stands there now, for a form. */
export function toPair(
  text: Record<string, { text: string } | undefined> | null | undefined,
): TextPair {
  return { de: text?.['de']?.text ?? '', en: text?.['en']?.text ?? '' };
}

/** For creating: languages without a text are left out. */
export function newText({ de, en }: TextPair): NewText {
  return en.trim() ? { de: { text: de }, en: { text: en } } : { de: { text: de } };
}

export function newTextOrNull(pair: TextPair): NewText | null {
  return pair.de.trim() ? newText(pair) : null;
}

/** For a merge patch: an emptied English text is taken away, other languages stay as they are. */
export function textPatch({ de, en }: TextPair): NewText {
  return { de: { text: de }, en: en.trim() ? { text: en } : null } as unknown as NewText;
}

/** The same for a text that may be missing: an emptied German text takes all of it away. */
export function textPatchOrNull(pair: TextPair): NewText | null {
  return pair.de.trim() ? textPatch(pair) : null;
}
