import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  icon?: IconName;
  small?: boolean;
  /** Work is under way: the button stays focusable, further clicks do nothing. */
  busy?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function buttonClasses(kind: ButtonKind, small: boolean, extra = ''): string {
  const look = kind === 'danger' ? 'kern-btn--primary btn-danger' : `kern-btn--${kind}`;
  return `kern-btn ${look} ${small ? 'kern-btn--x-small' : ''} ${extra}`.trim();
}

export function Button({
  kind = 'secondary',
  icon,
  small = false,
  busy = false,
  children,
  className = '',
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClasses(kind, small, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon ? <Icon name={icon} small={small} /> : null}
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** Lays buttons side by side, below each other where there is no room. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
