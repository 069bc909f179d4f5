import { browser } from 'wxt/browser';
import { hasPanel, openPanel } from '../../lib/screens/open-panel';
import { createScreen, currentTab } from './screen';
import './style.css';

/** Firefox leaves a popup open beside what it has opened. */
async function closeAfter(opening: Promise<void>): Promise<void> {
  await opening;
  window.close();
}

async function main(root: Element): Promise<void> {
  const screen = createScreen(root, 'popup', {
    onOptions: () => void closeAfter(browser.runtime.openOptionsPage()),
    ...(hasPanel && { onPanel: (windowId) => void closeAfter(openPanel(windowId)) }),
  });
  screen.follow(await currentTab());
}

const root = document.getElementById('root');
if (root) void main(root);
