import { Lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import { ExternalLink } from '../../../ui/link';
import { SectionHeading } from '../../../ui/page-header';
import './common-mark.css';

/**
 * CommonMark as React elements: only the lexer of `marked` is used, never its HTML. HTML in the
 * source is shown as text, and images as their text, so that no other host is contacted.
 */
export function CommonMark({ source }: { source: string }) {
  const tokens = useMemo(() => new Lexer({ gfm: true }).lex(source), [source]);
  return <div className="common-mark">{renderAll(tokens)}</div>;
}

function renderAll(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, index) => (
    // The source never changes in place: positions are stable keys.
    <Fragment key={index}>{render(token)}</Fragment>
  ));
}

function render(token: Token): ReactNode {
  const inner = 'tokens' in token ? token.tokens : undefined;
  switch (token.type) {
    case 'paragraph':
      return <p>{renderAll(inner)}</p>;
    case 'heading':
      return <SectionHeading level={headingLevel(token)}>{renderAll(inner)}</SectionHeading>;
    case 'list':
      return renderList(token as Tokens.List);
    case 'blockquote':
      return <blockquote>{renderAll(inner)}</blockquote>;
    case 'strong':
      return <strong>{renderAll(inner)}</strong>;
    case 'em':
      return <em>{renderAll(inner)}</em>;
    case 'codespan':
      return <code>{plain(token)}</code>;
    case 'code':
      return <pre>{plain(token)}</pre>;
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'link':
      return renderLink(token as Tokens.Link);
    case 'html':
      return token.raw;
    case 'space':
    case 'def':
      return null;
    default:
      return inner ? renderAll(inner) : plain(token);
  }
}

function renderList(list: Tokens.List): ReactNode {
  const items = list.items.map((item, index) => <li key={index}>{renderAll(item.tokens)}</li>);
  return list.ordered ? (
    <ol start={list.start === '' ? 1 : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  );
}

function renderLink(link: Tokens.Link): ReactNode {
  if (!isSafe(link.href)) return renderAll(link.tokens);
  return <ExternalLink href={link.href}>{renderAll(link.tokens)}</ExternalLink>;
}

/** The page has its `<h1>`; "#" in the text starts below it. */
function headingLevel(token: Token): 2 | 3 | 4 {
  const depth = 'depth' in token && typeof token.depth === 'number' ? token.depth : 2;
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

/** Web, mail, telephone and this site; nothing that could run. */
export function isSafe(address: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(address);
}
