import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface PageHeaderProps {
  /** Heading; plain text unless parts need their own language or direction. */
  title: ReactNode;
  /** Text for the window's title when `title` is not a plain string. */
  documentTitle?: string;
  preline?: ReactNode;
  lead?: ReactNode;
  breadcrumb?: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
}

/** The one `<h1>` of a page; it takes the focus after a navigation. */
export function PageHeader(props: PageHeaderProps) {
  const { t } = useTranslation('common');
  const { title, documentTitle, preline, lead, breadcrumb, actions } = props;
  const plain = documentTitle ?? (typeof title === 'string' ? title : '');
  return (
    <header className="page-header">
      <title>{plain ? `${plain} – ${t('app.name')}` : t('app.name')}</title>
      {breadcrumb}
      <div className="page-header-line">
        <div className="page-header-title">
          {preline ? <p className="page-header-preline">{preline}</p> : null}
          <h1 className="kern-heading-x-large" id="page-heading" tabIndex={-1}>
            {title}
          </h1>
        </div>
        {lead ? <p className="page-header-lead">{lead}</p> : null}
        {actions ? <div className="page-header-actions button-row no-print">{actions}</div> : null}
      </div>
    </header>
  );
}

/** Heading of a part of the page. */
export function SectionHeading({
  level = 2,
  id,
  children,
}: {
  level?: 2 | 3 | 4;
  id?: string;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const size = { 2: 'large', 3: 'medium', 4: 'small' }[level];
  return (
    <Heading id={id} className={`kern-heading-${size} section-heading`}>
      {children}
    </Heading>
  );
}
