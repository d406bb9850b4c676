import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';

export interface FileDropProps {
  label: string;
  hint?: ReactNode;
  /** As of <input accept>, e.g. ".csv,text/csv". */
  accept: string;
  onFile: (file: File) => void;
}

/** The browser's file input; dropping a file on the box is an extra. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useDrop(box, onFile);
  return (
    <div className="file-drop" ref={box}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
    </div>
  );
}

function useDrop(box: RefObject<HTMLElement | null>, onFile: (file: File) => void): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const mark = (over: boolean) => {
      element.dataset['over'] = String(over);
    };
    const handle = (event: DragEvent) => {
      if (event.type !== 'dragleave') event.preventDefault();
      mark(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) onFile(file);
    };
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) element.addEventListener(type, handle);
    return () => {
      for (const type of types) element.removeEventListener(type, handle);
    };
  }, [box, onFile]);
}
