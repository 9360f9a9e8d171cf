import { Link } from 'wouter';
import type { Me } from '../api/types';
import { t } from '../i18n';
import { useTheme } from '../theme/useTheme';
import { Icon } from '../ui/Icon';
import { PAGES, type Page } from './pages';

interface SideBarProps {
  me: Me;
  page: Page;
  /** Only the icons are shown. */
  folded: boolean;
  onFold(): void;
}

export function SideBar({ me, page: current, folded, onFold }: SideBarProps) {
  const theme = useTheme();
  const title = theme.sidebar?.title ?? theme.brand?.hospitalName ?? me.tenant.displayName;
  const subtitle = theme.sidebar?.subtitle ?? theme.brand?.name ?? t('app.name');
  const fold = folded ? t('shell.unfold') : t('shell.fold');

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
        {PAGES.filter(({ roles }) => roles.includes(me.user.role)).map((page) => (
          <li key={page.path}>
            <Link
              href={page.path}
              className="side-link"
              aria-current={page === current ? 'page' : undefined}
              title={folded ? t(page.name) : undefined}
              onClick={closeDrawer}
            >
              <Icon name={page.icon} />
              <span>{t(page.name)}</span>
            </Link>
          </li>
        ))}
        <li className="side-last">
          <button type="button" className="side-link side-fold" title={fold} onClick={onFold}>
            <Icon name="fold" />
            <span>{fold}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** On a narrow screen the menu lies over the page. */
function closeDrawer(): void {
  const side = document.getElementById('side');
  if (side?.matches(':popover-open')) side.hidePopover();
}
