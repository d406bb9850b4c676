const longest = 90;

/**
 * A first title out of an answer: its first sentence, cut at a word where it is long. A start
 * like "Wir sollten" stays, the group knows best how to say it shorter.
 */
export function suggestedTitle(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0]?.trim() ?? '';
  const sentence = /^(.{8,}?)[.!?](\s|$)/.exec(line)?.[1] ?? line.replace(/[.!?;:,]+$/, '');
  const title = sentence.length <= longest ? sentence : cut(sentence);
  return title.charAt(0).toLocaleUpperCase('de') + title.slice(1);
}

function cut(text: string): string {
  const head = text.slice(0, longest);
  const space = head.lastIndexOf(' ');
  return `${(space > longest / 2 ? head.slice(0, space) : head).replace(/[,;:–-]+$/, '').trim()} …`;
}
