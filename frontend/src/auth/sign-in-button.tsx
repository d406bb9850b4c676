import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../ui/button';
import { showToast } from '../ui/toast';
import { signIn, signOut } from './session';

export function SignInButton({ kind = 'secondary' }: { kind?: ButtonKind }) {
  const { t } = useTranslation('common');
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      await signIn();
    } catch {
      setBusy(false);
      showToast(t('auth.unreachable'), { tone: 'error' });
    }
  };
  return (
    <Button kind={kind} busy={busy} onClick={() => void start()}>
      {t('auth.signIn')}
    </Button>
  );
}

export function SignOutButton() {
  const { t } = useTranslation('common');
  return (
    <Button kind="tertiary" onClick={() => void signOut()}>
      {t('auth.signOut')}
    </Button>
  );
}
