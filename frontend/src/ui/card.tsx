import type { ReactNode } from 'react';

export interface CardProps {
  /** Heading text, or a link with className "card-link" that makes the whole card clickable. */
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  interactive?: boolean;
  children?: ReactNode;
}

export function Card({ title, headingLevel = 3, interactive = false, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={interactive ? 'card card-interactive' : 'card'}>
      {title ? <Heading className="card-title">{title}</Heading> : null}
      {children}
    </article>
  );
}
