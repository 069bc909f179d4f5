import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Aside',
    description: 'Shows, in the news page you are reading, where reporting ends and editorializing begins.',
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: 'Aside: whose voice is it?' },
    commands: {
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: 'Hide or show the marks',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'aside@aside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: { includeSources: ['.npmrc'], excludeSources: ['tests/**'] },
});
