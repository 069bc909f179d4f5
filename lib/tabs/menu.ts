import { browser } from 'wxt/browser';
import { open } from './inject';

const item = 'check-selection';

/**
 * Has the menu of selected text offer to check it. The popup then shows what came of it.
 * @param title of the menu's entry
 */
export function offerCheck(title: string): void {
  // Firefox for Android has no such menu.
  const menus = browser.contextMenus;
  if (!menus) return;
  const create = async (): Promise<void> => {
    await menus.removeAll();
    menus.create({ id: item, title, contexts: ['selection'] });
  };
  browser.runtime.onInstalled.addListener(() => void create());
  // The browser's language, and with it the title, may have changed.
  browser.runtime.onStartup.addListener(() => void create());
  menus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId !== item || tab?.id === undefined) return;
    // Firefox opens it only while the press is being answered; where a browser does not, the button shows the same.
    browser.action.openPopup().catch(() => {});
    void open(tab.id, { text: clicked.selectionText ?? '', isInPage: clicked.frameId === 0 });
  });
}
