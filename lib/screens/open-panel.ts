import { browser } from 'wxt/browser';

/** Chromium's panel beside the page, and Firefox's; Firefox for Android has none. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction }: Panels = browser;

export const hasPanel = Boolean(sidePanel ?? sidebarAction);

/** Browsers let a panel open only while a press or a key is being answered: nothing may be awaited before. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
