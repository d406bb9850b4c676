import type { DemoUser } from './support/sign-in';

export interface RouteUnderTest {
  path: string;
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
  { path: '/indikatoren/luecken', as: 'datenpflege' },
  { path: '/gibt-es-nicht' },
];
