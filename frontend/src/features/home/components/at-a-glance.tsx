import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../auth/session';
import { Num } from '../../../i18n/num';
import { PlainLink } from '../../../ui/link';
import { type Count, glanceQuery } from '../api/glance';

/** How much there is already, each number a door. */
export function AtAGlance() {
  const { t } = useTranslation('home');
  const { subject } = useSession();
  const { data: glance, isError } = useQuery(glanceQuery(subject));
  // The doors open without their numbers, too.
  const count = (value: Count | undefined) => value?.count ?? 0;
  return (
    <nav className="home-glance" aria-label={t('glance.label')}>
      <Tile
        to="/leitlinien"
        number={glance ? { count: glance.selected, more: false } : undefined}
        bare={isError}
      >
        {glance
          ? t('glance.guidelines', { count: glance.guidelines.count })
          : t('glance.guidelinesBare')}
      </Tile>
      <Tile to="/ags" number={glance?.groups} bare={isError}>
        {t('glance.groups', { count: count(glance?.groups) })}
      </Tile>
      <Tile to="/massnahmen" number={glance?.measures} bare={isError}>
        {t('glance.measures', { count: count(glance?.measures) })}
      </Tile>
      <Tile
        to="/indikatoren"
        search={{ ansicht: 'measured' }}
        number={glance?.indicators}
        bare={isError}
      >
        {t('glance.indicators', { count: count(glance?.indicators) })}
      </Tile>
    </nav>
  );
}

interface TileProps {
  to: string;
  search?: Record<string, string>;
  number: Count | undefined;
  /** No number is to come. */
  bare: boolean;
  children: ReactNode;
}

function Tile({ to, search, number, bare, children }: TileProps) {
  return (
    <PlainLink to={to} {...(search ? { search } : {})} className="home-tile">
      {bare ? null : (
        <span className="home-tile-number">
          {number ? (
            <>
              <Num value={number.count} decimals={0} />
              {number.more ? '+' : null}
            </>
          ) : (
            '\u00a0'
          )}
        </span>
      )}
      <span>{children}</span>
    </PlainLink>
  );
}
