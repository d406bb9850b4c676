import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

/** The way up; give `<Link>` elements, the current page is not among them. */
export function Breadcrumb({ items }: { items: readonly { key: string; link: ReactNode }[] }) {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('ui.breadcrumb')} className="no-print">
      <ol className="breadcrumb">
        {items.map((item) => (
          <li key={item.key}>
            {item.link}
            <Icon name="chevronRight" small />
          </li>
        ))}
      </ol>
    </nav>
  );
}
