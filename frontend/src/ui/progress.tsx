import { type ReactNode, useId } from 'react';

/** `total` undefined = unknown length. */
export function Progress({
  label,
  done,
  total,
  children,
}: {
  label: string;
  done: number;
  total?: number;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={total ?? undefined} value={total === undefined ? undefined : done} />
      {children}
    </div>
  );
}
