import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig } from 'vitest/config';

/** During development the API and the theme come from a running sidecar: ENGAGE_SIDECAR=http://127.0.0.1:4102 npm run dev */
export default defineConfig(({ mode }) => {
  const sidecar = loadEnv(mode, '.', 'ENGAGE_').ENGAGE_SIDECAR ?? 'http://127.0.0.1:4101';
  const proxy = Object.fromEntries(['/api', '/theme', '/supervisor'].map((path) => [path, sidecar]));
  return {
    plugins: [react()],
    server: { proxy },
    preview: { proxy },
    build: { outDir: 'dist', target: 'es2023', assetsInlineLimit: 0 },
    test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
  };
});
