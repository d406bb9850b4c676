import { type IconName, iconPaths } from './icon-paths';

const directional = new Set<IconName>(['arrowForward', 'arrowBack', 'chevronRight']);

/** A decorative sign; the word beside it carries the meaning. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  const classes = ['icon'];
  if (small) classes.push('icon-small');
  if (directional.has(name)) classes.push('icon-directional');
  return (
    <svg
      className={classes.join(' ')}
      viewBox="0 -960 960 960"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
