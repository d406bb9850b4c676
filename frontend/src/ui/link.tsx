import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type ButtonKind, buttonClasses } from './button';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ className = '', children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`kern-link link-quiet ${className}`}>
      {children}
    </a>
  );
}

/** Link inside the application: typed `to` and `params`. */
export const Link = createLink(Anchor);

function PlainAnchor({ children, ...rest }: AnchorProps) {
  return <a {...rest}>{children}</a>;
}

/** The same without a look of its own, for navigation and brand. */
export const PlainLink = createLink(PlainAnchor);

interface ButtonAnchorProps extends AnchorProps {
  kind?: ButtonKind;
  icon?: IconName;
  small?: boolean;
}

function ButtonAnchor({
  kind = 'secondary',
  icon,
  small = false,
  className = '',
  children,
  ...rest
}: ButtonAnchorProps) {
  return (
    <a {...rest} className={buttonClasses(kind, small, className)}>
      {icon ? <Icon name={icon} small={small} /> : null}
      <span className="kern-label">{children}</span>
    </a>
  );
}

/** A link that leads on with the weight of a button. */
export const ButtonLink = createLink(ButtonAnchor);

/** Link to another site or a download; opens in the same window. */
export function ExternalLink({ children, className = '', ...rest }: AnchorProps) {
  const { t } = useTranslation('common');
  const leaves = rest.href?.startsWith('http') ?? false;
  return (
    <a rel="noreferrer" {...rest} className={`kern-link link-quiet ${className}`}>
      {children}
      {leaves ? <span className="visually-hidden"> ({t('ui.externalLink')})</span> : null}
    </a>
  );
}
