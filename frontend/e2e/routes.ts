import type { DemoUser } from './support/sign-in';

export interface RouteUnderTest {
  /** An address; with `via` one like '/ags/$groupId', because the demonstration gives its things new ids each time. */
  path: string;
  /** The page whose first link to such an address is followed. */
  via?: string;
  /** Signed in as; absent = visitor. */
  as?: DemoUser;
}

/** The one list of addresses: each is tested for accessibility, reflow and console errors. */
export const routes: readonly RouteUnderTest[] = [
  { path: '/' },
  { path: '/', as: 'mitglied' },
  { path: '/impressum' },
  { path: '/datenschutz' },
  { path: '/barrierefreiheit' },
  { path: '/feedback' },
  { path: '/', as: 'koordination' },
  { path: '/massnahmen' },
  { path: '/massnahmen', as: 'koordination' },
  { path: '/massnahmen/neu', as: 'moderation-sprache' },
  { path: '/suche' },
  { path: '/suche?q=Sprache' },
  { path: '/akteure' },
  { path: '/akteure', as: 'koordination' },
  { path: '/akteure/neu', as: 'koordination' },
  { path: '/akteure/personen', as: 'koordination' },
  { path: '/verwaltung/konten', as: 'koordination' },
  { path: '/verwaltung/inhalte', as: 'koordination' },
  { path: '/verwaltung/inhalte/imprint', as: 'koordination' },
  { path: '/verwaltung/rueckmeldungen', as: 'koordination' },
  { path: '/prozess' },
  { path: '/prozess', as: 'koordination' },
  { path: '/leitlinien' },
  { path: '/leitlinien/auswahl', as: 'koordination' },
  { path: '/ags' },
  { path: '/ags', as: 'koordination' },
  { path: '/konto', as: 'wartend' },
  { path: '/profil', as: 'mitglied' },
  { path: '/indikatoren' },
  { path: '/indikatoren', as: 'datenpflege' },
  { path: '/indikatoren/ueberblick' },
  { path: '/indikatoren/ueberblick?reihen=alle&alarme=weniger', as: 'rat' },
  { path: '/indikatoren/katalog' },
  { path: '/indikatoren/katalog', as: 'koordination' },
  // Share of foreigners; entries of the catalogue have the same id everywhere.
  { path: '/indikatoren/b356e4a2-fc81-76f9-77fc-bc74badee669' },
  { path: '/indikatoren/b356e4a2-fc81-76f9-77fc-bc74badee669', as: 'datenpflege' },
  // Population, which has figures.
  { path: '/indikatoren/1670717e-31f7-8629-7a4e-b2a5e29de908' },
  { path: '/indikatoren/1670717e-31f7-8629-7a4e-b2a5e29de908', as: 'datenpflege' },
  { path: '/indikatoren/b356e4a2-fc81-76f9-77fc-bc74badee669/bearbeiten', as: 'koordination' },
  { path: '/indikatoren/neu', as: 'koordination' },
  // Foreigners by citizenship: several groups and areas.
  { path: '/indikatoren/54b78d5b-284f-e13c-fe61-d6a9e52fb22d/vergleich' },
  { path: '/indikatoren/import', as: 'datenpflege' },
  { path: '/indikatoren/eingabe', as: 'datenpflege' },
  { path: '/indikatoren/quellen' },
  { path: '/indikatoren/gliederungen?liste=CITIZENSHIP', as: 'datenpflege' },
  { path: '/indikatoren/luecken', as: 'datenpflege' },
  { path: '/indikatoren/quellen/$id', via: '/indikatoren/quellen' },
  { path: '/indikatoren/quellen/$id', via: '/indikatoren/quellen', as: 'datenpflege' },
  { path: '/prozess/$processId', via: '/prozess' },
  { path: '/prozess/$processId/druck', via: '/prozess' },
  { path: '/leitlinien/$guidelineId', via: '/leitlinien' },
  { path: '/leitlinien/$guidelineId', via: '/leitlinien', as: 'koordination' },
  { path: '/ags/$groupId', via: '/ags' },
  { path: '/ags/$groupId', via: '/ags', as: 'moderation-sprache' },
  { path: '/ags/$groupId/massnahmen', via: '/ags' },
  { path: '/ags/$groupId/massnahmen', via: '/ags', as: 'moderation-sprache' },
  { path: '/massnahmen/$measureId', via: '/massnahmen', as: 'moderation-sprache' },
  { path: '/massnahmen/$measureId/bearbeiten', via: '/massnahmen', as: 'moderation-sprache' },
  { path: '/akteure/$organisationId', via: '/akteure' },
  { path: '/akteure/$organisationId', via: '/akteure', as: 'koordination' },
  { path: '/akteure/$organisationId/bearbeiten', via: '/akteure', as: 'koordination' },
  { path: '/akteure/personen/$personId', via: '/akteure/personen', as: 'koordination' },
  { path: '/gibt-es-nicht' },
];
