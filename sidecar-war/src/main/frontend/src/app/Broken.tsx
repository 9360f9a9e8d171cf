import { Component, type ReactNode } from 'react';
import { t } from '../i18n';
import { Plain } from '../ui/Plain';

/** Catches a fault in drawing the page, so that the agent sees a way on and not an empty window. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Plain title={t('app.broken')} hint={t('app.brokenHint')}>
        <button type="button" className="btn btn-primary" onClick={() => location.reload()}>
          {t('app.reload')}
        </button>
      </Plain>
    );
  }
}
