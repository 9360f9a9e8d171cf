import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { signIn } from '../api/endpoints';
import { t } from '../i18n';
import { rememberSeat } from '../status/seat';
import { serverNow } from '../time/clock';
import { Field } from '../ui/Field';
import { LoginRefusal } from './LoginRefusal';
import { loginFault } from './loginFault';

interface Missing {
  email?: string;
  password?: string;
}

export function LoginForm({ onSignedIn }: { onSignedIn(): void }) {
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<Missing>({});
  const login = useMutation({
    mutationFn: signIn,
    onSuccess: ({ telephony }) => {
      rememberSeat(telephony);
      onSignedIn();
    },
  });
  const fault = login.error && loginFault(login.error, serverNow());

  const submit = (takeover: boolean) => {
    if (!form.current || login.isPending) return;
    const entered = new FormData(form.current);
    const email = String(entered.get('email') ?? '').trim();
    const password = String(entered.get('password') ?? '');
    const found = missingIn(email, password);
    setMissing(found);
    const first = found.email ? 'email' : found.password ? 'password' : undefined;
    if (first) form.current.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    else login.mutate({ email, password, ...(takeover && { takeover }) });
  };

  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <Field
        name="email"
        type="email"
        label={t('login.email')}
        autoComplete="username"
        error={missing.email}
      />
      <Field
        name="password"
        type="password"
        label={t('login.password')}
        autoComplete="current-password"
        error={missing.password}
      />
      {fault && <LoginRefusal fault={fault} busy={login.isPending} onTakeOver={() => submit(true)} />}
      <button type="submit" className="btn btn-primary door-submit" disabled={login.isPending}>
        {login.isPending ? t('login.submitting') : t('login.submit')}
      </button>
    </form>
  );
}

function missingIn(email: string, password: string): Missing {
  return {
    ...(email === '' && { email: t('login.emailMissing') }),
    ...(password === '' && { password: t('login.passwordMissing') }),
  };
}
