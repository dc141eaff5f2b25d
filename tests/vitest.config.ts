import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const browserTests = ['tests/browser/**/*.test.ts', 'tests/gallery/**/*.test.ts']
/** What takes longer than `npm test` may: `npm run test:long`. */
const longTests = [
  'tests/long/**/*.test.ts',
  'tests/browser/store/{damaged-files,full-disk,killed-tab,other-version}.test.ts',
  'tests/browser/help-site/print.test.ts',
  'tests/browser/trainer/every-step.test.ts',
  'tests/browser/support/{drivers,stand-in}.test.ts',
]

const { CI } = process.env

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', ['json', { outputFile: '.output/tests.json' }]],
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Modules are read once for many files: half of the time went into reading them anew.
          isolate: false,
          maxWorkers: 2,
          include: ['tests/**/*.test.ts'],
          exclude: [...browserTests, ...longTests],
          environment: 'node',
          setupFiles: ['tests/support/web-locks.ts', 'tests/support/both-languages.ts'],
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          isolate: false,
          maxWorkers: 2,
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/both-languages.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          exclude: longTests,
          environment: 'node',
          globalSetup: ['tests/support/build-all.ts', 'tests/support/season-firefox.ts'],
          // Two cores: more browsers at once only make each other slow.
          maxWorkers: 2,
          // Real browsers now and then take longer than any patience; a promise that is broken is broken twice.
          retry: CI ? 2 : 0,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: longTests,
          environment: 'node',
          globalSetup: ['tests/support/build-all.ts', 'tests/support/season-firefox.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
