import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The oldest browsers that Aside runs in: they find the place in a text that lies under the pointer. */
const oldest = { chrome: 128, firefox: 140 };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact()],
    build: {
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // A file more is milliseconds more before the popup is painted: what screens share is one.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'screens', minShareCount: 2 }] } } },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_product__',
    description: '__MSG_manifest_description__',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for when the reader chooses where Aside runs by itself, and for those sites alone.
    optional_host_permissions: ['*://*/*'],
    // Chrome has keys of its own with Alt and Shift: one that it has already it leaves unset, without a word.
    commands: {
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_manifest_toggleMarks__',
      },
      'next-comment': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_manifest_nextComment__',
      },
      'previous-comment': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_previousComment__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_manifest_openPanel__',
      },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: String(oldest.chrome) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'aside@aside.example',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: { includeSources: ['.npmrc'], excludeSources: ['tests/**'] },
});
