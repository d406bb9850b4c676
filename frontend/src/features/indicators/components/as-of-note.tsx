import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';

interface AsOfNoteProps {
  stand: string;
  /** Nothing was known yet on that day. */
  nothing?: boolean;
  /** The link that leads back. */
  today: ReactNode;
}

/** Says that these are not today's figures, and leads back. */
export function AsOfNote({ stand, nothing = false, today }: AsOfNoteProps) {
  const { t } = useTranslation('indicators');
  return (
    <Alert
      title={
        <>
          {t('asOf.title')} <DateText value={stand} style="short" />
        </>
      }
    >
      <p>
        {t(nothing ? 'asOf.nothing' : 'asOf.text')} {today}
      </p>
    </Alert>
  );
}
