// Runs before the first paint, so that a chosen theme does not flash.
try {
  var theme = localStorage.getItem('miteinander.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.kernTheme = theme;
} catch {
  // Storage may be blocked; the system's theme applies.
}
