import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from './api/problem';
import { App } from './app/App';
import { Broken } from './app/Broken';
import { beginReading } from './i18n/reader';
import { applyAppearance } from './theme/appearance';
import { applyDensity } from './theme/density';
import { NoticesProvider } from './ui/notices';

const queries = new QueryClient({
  defaultOptions: {
    // The browser's word that it is offline keeps nothing waiting: a request that fails is told, and the desk says what becomes of it.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // A refusal stays a refusal; only an unreachable or failing server is asked again.
      retry: (failures, fault) =>
        failures < 3 && fault instanceof Problem && (fault.status === 0 || fault.status >= 500),
    },
  },
});

applyAppearance();
applyDensity();
await beginReading();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <Broken>
      <QueryClientProvider client={queries}>
        <NoticesProvider>
          <App />
        </NoticesProvider>
      </QueryClientProvider>
    </Broken>
  </StrictMode>,
);
