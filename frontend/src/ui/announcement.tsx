import { type ReactNode, useEffect, useRef } from 'react';
import { Alert, type Tone } from './alert';

/** Result of a step: read out, and focused so that the keyboard goes on from here. */
export function Announcement({
  tone,
  title,
  children,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert tone={tone} title={title} live>
        {children}
      </Alert>
    </div>
  );
}
