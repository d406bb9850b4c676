import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '../../../../i18n/code';
import { pickText, TranslatedText } from '../../../../i18n/translated-text';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { Link } from '../../../../ui/link';
import { SectionHeading } from '../../../../ui/page-header';
import type { CatalogueEntry, ValueKind } from '../../api/types';
import { isAnswerable } from '../../model/answerable';
import { unitName } from '../../model/value-text';

interface CatalogueItemProps {
  entry: CatalogueEntry;
  /** Whether the page of the indicator opens for the reader; what is switched off is not for everyone. */
  linked: boolean;
  busy: boolean;
  /** Absent for those who may only read. */
  onSwitch: (() => void) | undefined;
}

const PlannedDetectability = lazy(async () => ({
  default: (await import('../planned-detectability')).PlannedDetectability,
}));

/** One entry of the catalogue: what it asks, what exactly is counted, and whether it is on. */
export function CatalogueItem({ entry, linked, busy, onSwitch }: CatalogueItemProps) {
  const { t, i18n } = useTranslation('overview');
  const { t: words } = useTranslation('indicators');
  const name = pickText(entry.name, i18n.language)?.text ?? entry.code;
  return (
    <li className="card catalogue-entry">
      <div className="stack stack-small">
        <SectionHeading level={3}>
          {linked ? (
            <Link to="/indikatoren/$id" params={{ id: entry.id }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </SectionHeading>
        {entry.question ? (
          <p className="cell-strong">
            <TranslatedText text={entry.question} />
          </p>
        ) : null}
        <p className="measure">
          <TranslatedText text={entry.definition} />
        </p>
        <p className="muted small">
          <Code>{entry.code}</Code>
          {' · '}
          {t('catalogue.unit', { unit: unitName(entry.unit, words) })}
          {' · '}
          {t(`catalogue.directions.${entry.direction}`)}
          {entry.readAsGap ? ` · ${t('catalogue.readAsGap')}` : null}
        </p>
        <CouldShow kind={entry.valueKind} name={name} />
      </div>
      <div className="catalogue-state">
        {entry.status === 'RETIRED' ? (
          <Badge>{words('list.retired')}</Badge>
        ) : entry.active ? (
          <Badge tone="success">{t('catalogue.on')}</Badge>
        ) : (
          <Badge icon="circle">{t('catalogue.off')}</Badge>
        )}
        {onSwitch && entry.status === 'ACTIVE' ? (
          <Button
            small
            busy={busy}
            aria-label={words(entry.active ? 'list.switchOffLabel' : 'list.switchOnLabel', {
              name,
            })}
            onClick={onSwitch}
          >
            {words(entry.active ? 'list.switchOff' : 'list.switchOn')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Whether it is worth keeping up, before it is switched on. */
function CouldShow({ kind, name }: { kind: ValueKind; name: string }) {
  const { t } = useTranslation('indicators');
  const [open, setOpen] = useState(false);
  if (!isAnswerable(kind)) return null;
  return (
    <>
      <div>
        <Button
          small
          kind="tertiary"
          aria-expanded={open}
          aria-label={t('planned.titleOf', { name })}
          onClick={() => setOpen(!open)}
        >
          {t('planned.title')}
        </Button>
      </div>
      <Suspense>{open ? <PlannedDetectability kind={kind} /> : null}</Suspense>
    </>
  );
}
