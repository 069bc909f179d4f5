import { browser } from 'wxt/browser';
import { createScreen, currentTab } from '../popup/screen';
import './style.css';

async function main(root: Element): Promise<void> {
  const screen = createScreen(root, 'panel', { onOptions: () => void browser.runtime.openOptionsPage() });
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) screen.follow(active.tabId);
  });
  screen.follow(await currentTab());
}

const root = document.getElementById('root');
if (root) void main(root);
