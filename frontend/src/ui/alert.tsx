import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

export interface AlertProps {
  tone?: Tone;
  title: ReactNode;
  children?: ReactNode;
  /** Read out at once when it appears (after an action); not for standing notes. */
  live?: boolean;
}

export function Alert({ tone = 'info', title, children, live = false }: AlertProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`kern-alert kern-alert--${tone} alert alert-${tone}`} role={role}>
      <div className="kern-alert__header">
        <Icon name={tone} />
        <p className="kern-title">{title}</p>
      </div>
      {children ? <div className="kern-alert__body">{children}</div> : null}
    </div>
  );
}
