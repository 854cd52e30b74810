import { defineConfig } from 'wxt';
import { ITSLEARNING, UDIR } from './lib/page/hosts.ts';
import { closedWays } from './scripts/closed-ways.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // What a build is made of and how it is told: reviewers build the same archives from it (docs/store.md).
  zip: {
    includeSources: [
      '{components,entrypoints,lib,public,scripts}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      'docs/store.md',
      'README.md',
      'LICENSE',
    ],
  },
  vite: () => ({
    plugins: [closedWays()],
    worker: { format: 'es', plugins: () => [closedWays()] },
    build: { modulePreload: { polyfill: false }, target: 'esnext' },
    // Dexie's build for browsers of this decade: 10 kB less than its default, which carries ES5.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nb',
    // What is written in a private window would be lost with it.
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'idle', 'alarms', 'contextMenus'],
    host_permissions: [ITSLEARNING],
    optional_host_permissions: [`${UDIR}/*`],
    action: { default_title: 'Læringsdialog' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'use-marked': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_useMarked__' },
      annotate: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_annotate__' },
      lock: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_lock__' },
    },
    // The only network there is: plans in files are fetched from itslearning, and a redirect that leaves it is refused.
    // WebAssembly is what makes the slow key derivation bearable; it comes with the extension as all its code does.
    content_security_policy: {
      extension_pages:
        // Files with plans, with the teacher's own session; and Udir's open data, only from the mappe, when the teacher asks.
        `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src https://*.itslearning.com ${UDIR}; form-action 'none'; base-uri 'none'; object-src 'none'`,
    },
    content_scripts: [{ matches: [ITSLEARNING], js: ['launcher.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['panel.html'], matches: [ITSLEARNING] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'laeringsdialog@laeringsdialog.no',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '144',
          // What a school's IT can hand down by policy; Firefox has a manifest of the school's for that (docs/schools.md).
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
