export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'miteinander.theme';

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['kernTheme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** public/theme.js reads the same key before the first paint. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['kernTheme'];
  else document.documentElement.dataset['kernTheme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked; the choice lasts for this page.
  }
}
