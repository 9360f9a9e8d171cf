import { type ComponentType, lazy } from 'react';
import type { Me, Role } from '../api/types';
import { DeskPage } from '../desk/DeskPage';
import type { TextKey } from '../i18n';
import type { IconName } from '../ui/Icon';

export interface PageProps {
  me: Me;
}

export interface Page {
  readonly path: string;
  readonly name: TextKey;
  readonly icon: IconName;
  readonly roles: readonly Role[];
  readonly View: ComponentType<PageProps>;
}

const EVERYBODY = ['agent', 'executive'] as const;

/** Every page of the app, in the order of its menu. All but the desk are read when they are opened first. */
export const PAGES: readonly Page[] = [
  { path: '/desk', name: 'desk.title', icon: 'desk', roles: ['agent'], View: DeskPage },
  {
    path: '/call-history',
    name: 'page.history',
    icon: 'history',
    roles: ['agent'],
    View: lazy(() => import('../history/HistoryPage')),
  },
  {
    path: '/patients',
    name: 'page.patients',
    icon: 'patients',
    roles: EVERYBODY,
    View: lazy(() => import('../patients/PatientsPage')),
  },
  {
    path: '/appointments',
    name: 'page.appointments',
    icon: 'calendar',
    roles: EVERYBODY,
    View: lazy(() => import('../appointments/AppointmentsPage')),
  },
  {
    path: '/leads',
    name: 'page.leads',
    icon: 'leads',
    roles: ['executive'],
    View: lazy(() => import('../leads/LeadsPage')),
  },
  {
    path: '/my-performance',
    name: 'page.performance',
    icon: 'performance',
    roles: ['agent'],
    View: lazy(() => import('../performance/PerformancePage')),
  },
  {
    path: '/settings',
    name: 'page.settings',
    icon: 'settings',
    roles: EVERYBODY,
    View: lazy(() => import('../settings/SettingsPage')),
  },
];

/** The page at a path or below it: /patients/17 is a place on /patients. */
export function pageAt(path: string): Page | undefined {
  return PAGES.find((page) => path === page.path || path.startsWith(`${page.path}/`));
}
