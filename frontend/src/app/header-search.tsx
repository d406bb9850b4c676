import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type SubmitEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';

/** Search from every page; "/" leads to it while nobody is writing. Phones have the menu entry. */
export default function HeaderSearch() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const onSearchPage = useRouterState({ select: ({ location }) => location.pathname === '/suche' });
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      const target =
        visible(field.current) ?? visible(document.querySelector('main [type=search]'));
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  // The page has the same field, larger.
  if (onSearchPage) return null;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    void navigate({ to: '/suche', search: words ? { q: words } : {} });
    if (field.current) field.current.value = '';
  };
  return (
    <form role="search" aria-label={t('shell.search')} className="header-search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        name="q"
        dir="auto"
        maxLength={100}
        aria-label={t('shell.search')}
        aria-keyshortcuts="/"
        placeholder={t('shell.search')}
      />
      <Button type="submit" small kind="tertiary" icon="search">
        <span className="visually-hidden">{t('ui.search')}</span>
      </Button>
    </form>
  );
}

function visible(element: Element | null): HTMLInputElement | undefined {
  return element instanceof HTMLInputElement && element.offsetParent !== null ? element : undefined;
}

/** A bare "/" outside of fields and dialogs. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null);
  return !writing && document.querySelector('dialog[open]') === null;
}
