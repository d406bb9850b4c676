import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const defaultIcons: Record<BadgeTone, IconName> = {
  neutral: 'help',
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'danger',
};

export interface BadgeProps {
  tone?: BadgeTone;
  /** A shape of its own per state, so that colour never carries the meaning alone. */
  icon?: IconName;
  children: string;
}

/** A state in one or two words. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={`badge badge-${tone}`}>
      <Icon name={icon ?? defaultIcons[tone]} small />
      <span>{children}</span>
    </span>
  );
}
