import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Fieldset } from '../../../ui/fieldset';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { accountQuery, changeAccount } from '../api/accounts';
import { type Account, coarseRoles, knownRoles } from '../model/account';

function schema(t: TFunction<'admin'>) {
  return v.object({
    displayName: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('accounts.errors.name')),
      v.maxLength(120, t('accounts.errors.nameLong')),
    ),
    roles: v.array(v.picklist(coarseRoles)),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

interface AccountDialogProps {
  account: Account;
  onClose: () => void;
}

/** Name and coarse roles of an account. */
export function AccountDialog({ account, onClose }: AccountDialogProps) {
  const { t } = useTranslation('admin');
  return (
    <Dialog open title={t('accounts.editTitle', { name: account.displayName })} onClose={onClose}>
      <AccountForm account={account} onClose={onClose} />
    </Dialog>
  );
}

function AccountForm({ account, onClose }: AccountDialogProps) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: { displayName: account.displayName, roles: knownRoles(account.roles) },
  });
  const saving = useVersionedSave<Values, Account>({
    version: account.version,
    send: async (values, version) => {
      await changeAccount(account.id, version, values);
      await queryClient.invalidateQueries({ queryKey: ['accounts'] });
    },
    reload: () => queryClient.query({ ...accountQuery(account.id), staleTime: 0 }),
    onSaved: () => {
      showToast(t('accounts.saved'));
      onClose();
    },
    onTheirs: onClose,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) {
      applyFieldErrors(error, ['displayName', 'roles'] as const, form.setError);
    }
  }, [error, form.setError]);
  const { errors } = form.formState;
  const roleNames = (roles: readonly string[]) =>
    knownRoles(roles)
      .map((role) => t(`roles.${role}.name`))
      .join(', ');
  return (
    <Form
      name="account"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextField
        id={fieldId('account', 'displayName')}
        label={t('accounts.name')}
        autoComplete="off"
        error={errors.displayName?.message}
        {...form.register('displayName')}
      />
      <Fieldset label={t('accounts.roles')} hint={t('accounts.rolesHint')}>
        {coarseRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={
              <>
                {t(`roles.${role}.name`)}
                <br />
                <span className="muted small">{t(`roles.${role}.text`)}</span>
              </>
            }
            {...form.register('roles')}
          />
        ))}
      </Fieldset>
      <FormActions busy={saving.busy} onCancel={onClose} />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? `${stale.mine.displayName}: ${roleNames(stale.mine.roles)}` : null}
        theirs={stale ? `${stale.theirs.displayName}: ${roleNames(stale.theirs.roles)}` : null}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}
