import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { t } from '../i18n';
import { forgetBounce, leaveFor } from '../session/bounce';
import { takeFarewell } from '../session/farewell';
import { landing } from '../session/landing';
import { useMe } from '../session/useMe';
import { hospitalName } from '../theme/applyTheme';
import { useTheme } from '../theme/useTheme';
import { LoginForm } from './LoginForm';
import './login.css';

/** The door: a white card on the hospital's colour. Who is signed in already goes straight through. */
export function LoginPage() {
  const theme = useTheme();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [farewell] = useState(takeFarewell);
  const [loops, setLoops] = useState(false);
  const me = useMe();
  const next = search.get('next');
  const role = me.data?.user.role;

  useEffect(() => {
    if (!role) return;
    const { path, rendersHere } = landing(role, next, location.origin);
    if (rendersHere) navigate(path, { replace: true });
    else setLoops(!leaveFor(path));
  }, [role, next, navigate]);

  const hospital = hospitalName(theme);
  const { title, subtitle, showForgotPassword, poweredBy } = theme.login ?? {};

  useEffect(() => {
    document.title = `${t('login.title')} · ${hospital}`;
  }, [hospital]);

  const waits = me.isPending || (role !== undefined && !loops);

  return (
    <main className="door" id="main">
      <section className="door-card">
        {theme.brand?.logo && <img className="door-logo" src={theme.brand.logo} alt={hospital} />}
        <h1 className="door-title">{title ?? hospital}</h1>
        <p className="muted">{subtitle ?? t('login.title')}</p>
        {farewell && (
          <p className="banner" data-kind="info" role="status">
            {farewell}
          </p>
        )}
        {loops && (
          <p className="banner" data-kind="error" role="alert">
            {t('login.loop')}
          </p>
        )}
        {waits ? (
          <div className="loading door-loading" role="status" aria-label={t('app.loading')} />
        ) : (
          <LoginForm
            onSignedIn={() => {
              forgetBounce();
              void queries.resetQueries();
            }}
          />
        )}
        {showForgotPassword && <p className="muted door-small">{t('login.forgot')}</p>}
        {poweredBy?.label && (
          <p className="door-small door-powered">
            {poweredBy.url ? <a href={poweredBy.url}>{poweredBy.label}</a> : poweredBy.label}
          </p>
        )}
      </section>
    </main>
  );
}
