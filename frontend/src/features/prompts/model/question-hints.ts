/** What makes a question easy to answer; advice while one writes, never a lock. */
export type HintCode = 'END' | 'BEGINNING' | 'LENGTH' | 'WORDS';

export interface QuestionHint {
  code: HintCode;
  met: boolean;
}

export const maxCharacters = 140;
export const maxWords = 25;

export interface QuestionCheck {
  characters: number;
  words: number;
  hints: QuestionHint[];
}

/** Characters as people see them, an emoji being one. */
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

const openBeginning =
  /^(wie|wo|wer|wen|wem|wessen|was|wann|warum|wozu|woran|worüber|womit|wodurch|wofür|wovon|worauf|welch\p{L}*)(?![\p{L}])/iu;

/** Checks a German question as it stands. */
export function checkQuestion(question: string): QuestionCheck {
  const text = question.trim();
  const words = text === '' ? 0 : text.split(/\s+/).length;
  const characters = Array.from(graphemes.segment(text)).length;
  return {
    characters,
    words,
    hints: [
      { code: 'END', met: text.endsWith('?') },
      { code: 'BEGINNING', met: openBeginning.test(text) },
      { code: 'LENGTH', met: characters > 0 && characters <= maxCharacters },
      { code: 'WORDS', met: words > 0 && words <= maxWords },
    ],
  };
}
