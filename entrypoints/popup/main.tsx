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
  const { id: windowId } = await browser.windows.getCurrent();
  const screen = await createScreen(root, 'popup', {
    onOptions: () => void closeAfter(browser.runtime.openOptionsPage()),
    ...(hasPanel && windowId !== undefined && { onPanel: () => void closeAfter(openPanel(windowId)) }),
  });
  screen.follow(await currentTab());
}

const root = document.getElementById('root');
if (root) void main(root);
