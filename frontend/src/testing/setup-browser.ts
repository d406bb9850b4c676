import '../styles/layers.css';
import '../styles/kern.scss';
import '../styles/themes/default.css';
import '../styles/app.css';
import '../ui/ui.css';
import { beforeAll } from 'vitest';
import { setConfig } from '../config';
import { startI18n } from '../i18n/i18n';

beforeAll(async () => {
  setConfig({
    apiBase: '/api/v1',
    issuer: 'http://localhost:8180/realms/miteinander',
    clientId: 'miteinander-spa',
    municipality: 'Musterstadt',
  });
  await startI18n('de');
});
