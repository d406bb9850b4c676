import './styles/layers.css';
import './styles/kern.scss';
import './styles/themes/default.css';
import './styles/app.css';
import './ui/ui.css';
import './app/shell.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { startSession } from './auth/session';
import { loadConfig } from './config';
import { startI18n } from './i18n/i18n';

async function start(): Promise<void> {
  await Promise.all([loadConfig(), startI18n()]);
  if (!(await startSession())) return;
  const root = document.getElementById('app');
  if (root) createRoot(root).render(<Providers />);
}

start().catch((reason: unknown) => {
  console.error(reason);
  document.body.append('Miteinander kann gerade nicht starten. Bitte laden Sie die Seite neu.');
});
