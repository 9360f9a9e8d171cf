import { Link, useLocation } from 'wouter';
import type { Tenant } from '../api/types';
import { t } from '../i18n';
import { useTheme } from '../theme/useTheme';
import { Icon } from '../ui/Icon';

const PAGES = [{ path: '/desk', name: 'desk.title', icon: 'desk' }] as const;

export function SideBar({ tenant }: { tenant: Tenant }) {
  const theme = useTheme();
  const [path] = useLocation();
  const title = theme.sidebar?.title ?? theme.brand?.hospitalName ?? tenant.displayName;
  const subtitle = theme.sidebar?.subtitle ?? theme.brand?.name ?? t('app.name');

  return (
    <nav className="side" id="side" popover="auto" aria-label={t('app.nav')}>
      <div className="side-brand">
        {theme.brand?.logo && <img src={theme.brand.logo} alt="" />}
        <div>
          <strong className="side-title">{title}</strong>
          {subtitle !== title && <span className="side-subtitle">{subtitle}</span>}
        </div>
      </div>
      <ul className="side-list">
        {PAGES.map((page) => (
          <li key={page.path}>
            <Link
              href={page.path}
              className="side-link"
              aria-current={path === page.path ? 'page' : undefined}
            >
              <Icon name={page.icon} />
              <span>{t(page.name)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
