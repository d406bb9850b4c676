import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface Toast {
  id: number;
  message: string;
  tone: 'success' | 'error';
  undo: (() => void) | undefined;
}

const listeners = new Set<() => void>();
let current: readonly Toast[] = [];
let lastId = 0;

function set(next: readonly Toast[]): void {
  current = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  set(current.filter((toast) => toast.id !== id));
}

/**
 * A short word after an action, read out politely. It stays until dismissed when it offers an
 * undo, else eight seconds; nothing important may stand only here.
 */
export function showToast(
  message: string,
  { tone = 'success', undo }: { tone?: Toast['tone']; undo?: () => void } = {},
): void {
  const id = ++lastId;
  set([...current.slice(-2), { id, message, tone, undo }]);
  if (!undo) setTimeout(() => dismissToast(id), 8_000);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts() {
  const { t } = useTranslation('common');
  const list = useSyncExternalStore(subscribe, () => current);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {list.map((toast) => (
        <div key={toast.id} className={toast.tone === 'error' ? 'toast toast-error' : 'toast'}>
          <p>{toast.message}</p>
          {toast.undo ? (
            <Button
              small
              kind="tertiary"
              onClick={() => {
                dismissToast(toast.id);
                toast.undo?.();
              }}
            >
              {t('ui.undo')}
            </Button>
          ) : null}
          <Button small kind="tertiary" onClick={() => dismissToast(toast.id)}>
            {t('ui.close')}
          </Button>
        </div>
      ))}
    </div>
  );
}
