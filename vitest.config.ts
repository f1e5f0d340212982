import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,messages,storage,library,background,house,cli,read-page,data,locales}/**/*.test.ts'],
        },
      },
      {
        test: { name: 'ui', environment: 'happy-dom', include: ['tests/ui/**/*.test.tsx'] },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // The waits inside say what was not met, long before these say that something wasn't.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
