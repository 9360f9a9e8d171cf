import { Component, type ReactNode } from 'react';
import { t } from '../i18n';
import { Plain } from '../ui/Plain';

interface BrokenProps {
  /** What broke is one page: its frame stands, with the calls in it. */
  framed?: boolean;
  children: ReactNode;
}

/** Catches a fault in drawing the page, or in loading it, so that the agent sees a way on and not an empty window. */
export class Broken extends Component<BrokenProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const reload = (
      <button type="button" className="btn btn-primary" onClick={() => location.reload()}>
        {t('app.reload')}
      </button>
    );
    if (this.props.framed) {
      return (
        <div className="empty" role="alert">
          <p className="empty-title">{t('app.notShown')}</p>
          <p>{t('app.notShownHint')}</p>
          {reload}
        </div>
      );
    }
    return (
      <Plain title={t('app.broken')} hint={t('app.brokenHint')}>
        {reload}
      </Plain>
    );
  }
}
