import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18next, loadTexts, startI18n } from '../../../i18n/i18n';
import { indicator, observation } from '../testing/fixtures';
import { ObservationTable } from './observation-table';

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n('de');
  await loadTexts('indicators');
});

describe('protected values in the table', () => {
  const rounded = observation({
    period: '2022',
    value: 0,
    kind: 'ROUNDED',
    protection: { shown: 'ROUNDED', step: 5, low: 0, high: 2, note: 'auf 5 gerundet' },
  });
  const withheld = observation({
    period: '2021',
    value: null,
    missingReason: 'SECRET',
    sign: '.',
    protection: { shown: 'SUPPRESSED', step: 3, note: 'geschützt' },
  });
  const zero = observation({ period: '2020', value: 0, sign: '–' });

  function cellOf(period: string): HTMLElement {
    return within(screen.getByRole('row', { name: new RegExp(`^${period}`) })).getAllByRole(
      'cell',
    )[0] as HTMLElement;
  }

  it('are neither a zero nor an empty cell, and each says why', () => {
    render(
      <ObservationTable
        indicator={indicator({ decimals: 0 })}
        items={[rounded, withheld, zero]}
        caption="Werte"
      />,
    );
    expect(cellOf('2022')).toHaveTextContent('≈ 0 (0–2)');
    expect(cellOf('2022')).toHaveTextContent('auf 5 gerundet');
    expect(cellOf('2021')).toHaveTextContent('•');
    expect(cellOf('2021')).toHaveTextContent('geschützt');
    expect(cellOf('2021')).not.toHaveTextContent('0');
    expect(cellOf('2020')).toHaveTextContent('–');
    expect(screen.getByText(/nicht gezeigt, damit niemand zu erkennen ist/)).toBeVisible();
  });
});
