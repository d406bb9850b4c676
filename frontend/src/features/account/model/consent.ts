import type { components } from '../../../api/schema';
import { germanDay } from '../../../i18n/german-day';

export const contactTypes = ['EMAIL', 'PHONE', 'POST', 'MESSENGER', 'WEB'] as const;
export const purposes = ['INVITE', 'BULLETIN', 'SHARE_AG', 'SHARE_NETWORK', 'PUBLISH'] as const;

/** Version of the wording of `contacts.purposes` that people agree to; raise it with the wording. */
export const consentText = '2026-11';

/** What someone agrees to in the form, on the given day, one ground per purpose. */
export function consentGiven(
  chosen: readonly (typeof purposes)[number][],
  on: Date,
): components['schemas']['NewUseBasis'][] {
  const givenOn = germanDay(on);
  return chosen.map((purpose) => ({
    purpose,
    legalBasis: 'CONSENT',
    textVersion: consentText,
    givenOn,
    givenVia: 'FORM',
  }));
}
