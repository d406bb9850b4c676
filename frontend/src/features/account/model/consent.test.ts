import { expect, it } from 'vitest';
import { consentGiven, consentText } from './consent';

it('records one dated ground per purpose, by the day in Germany', () => {
  const lateInTheEvening = new Date('2026-11-22T23:30:00Z');
  expect(consentGiven(['INVITE', 'SHARE_AG'], lateInTheEvening)).toEqual([
    {
      purpose: 'INVITE',
      legalBasis: 'CONSENT',
      textVersion: consentText,
      givenOn: '2026-11-23',
      givenVia: 'FORM',
    },
    {
      purpose: 'SHARE_AG',
      legalBasis: 'CONSENT',
      textVersion: consentText,
      givenOn: '2026-11-23',
      givenVia: 'FORM',
    },
  ]);
});
