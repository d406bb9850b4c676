import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18next, loadTexts, startI18n } from '../../../i18n/i18n';
import type { ChangeResult } from '../api/types';
import { verdict } from '../testing/fixtures';
import { VerdictPanel } from './verdict-panel';

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n('de');
  await loadTexts('indicators');
});

const words: Record<ChangeResult, string> = {
  IMPROVED: 'Verbessert',
  WORSENED: 'Verschlechtert',
  CHANGED: 'Verändert, ohne Wertung',
  NO_CHANGE_DETECTABLE: 'Keine Veränderung nachweisbar',
  NOT_ASSESSABLE: 'Nicht beurteilbar',
};

describe('the verdict', () => {
  it.each(Object.keys(words) as ChangeResult[])('%s has a word and a shape', (result) => {
    const { container } = render(<VerdictPanel verdict={verdict({ result })} latest={undefined} />);
    expect(screen.getByText(words[result])).toBeVisible();
    expect(container.querySelector('.badge path')?.getAttribute('d')).toBeTruthy();
  });

  it('has five different shapes', () => {
    const shapes = (Object.keys(words) as ChangeResult[]).map((result) => {
      const { container, unmount } = render(
        <VerdictPanel verdict={verdict({ result, direction: null })} latest={undefined} />,
      );
      const path = container.querySelector('.badge path')?.getAttribute('d');
      unmount();
      return path;
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it("writes the API's sentence, its notes and the last value", () => {
    render(<VerdictPanel verdict={verdict()} latest={{ value: '28,98 %', period: '2020' }} />);
    expect(screen.getByText(/Gestiegen von 18,5 %/)).toBeVisible();
    expect(screen.getByText('Bewusst keine Richtung.')).toBeVisible();
    expect(screen.getByText('28,98 %')).toBeVisible();
    expect(screen.getByText('gestiegen')).toBeVisible();
  });
});
