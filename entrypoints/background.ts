import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/classify/analyse';
import { findEvidence } from '../lib/classify/evidence';
import { memo } from '../lib/classify/memo';
import { rememberingScorer } from '../lib/classify/model/model-scorer';
import { markStyles } from '../lib/highlight/styles';
import { answer, readerOf } from '../lib/messages/channel';
import { marksItem } from '../lib/settings/marks';
import { isEnglish } from '../lib/text/language';

/** Whether a reader script answers in the tab. */
const hasReader = (tabId: number): Promise<boolean> =>
  readerOf(tabId)
    .ping()
    .then(
      () => true,
      () => false,
    );

/**
 * Brings the marks' styles and the reader script into a tab; the browser refuses both on pages it keeps extensions off.
 * Styles that the browser inserts are neither in the page's DOM nor in its own lists of style sheets.
 */
async function inject(tabId: number): Promise<'open' | 'unreadable'> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: markStyles });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return 'open';
  } catch {
    return 'unreadable';
  }
}

/** In a tab not read yet the key asks for the marks; afterwards it hides and shows them. */
async function toggleMarks(tabId: number): Promise<void> {
  const [wasRead, marks] = await Promise.all([hasReader(tabId), marksItem.getValue()]);
  if (!wasRead && (await inject(tabId)) === 'unreadable') return;
  await marksItem.setValue({ ...marks, visible: !wasRead || !marks.visible });
}

export default defineBackground(() => {
  const scorer = rememberingScorer();
  const evidenceOf = memo(findEvidence, ({ text }) => text);

  answer('background', {
    open: async (tabId) => ((await hasReader(tabId)) ? 'open' : inject(tabId)),
    async analyse({ lang, blocks }) {
      if (!isEnglish(blocks.map((block) => block.text))) return { kind: 'other-language', lang };
      return { kind: 'ready', report: analyse(blocks, { scorer, evidenceOf }) };
    },
    async badge(comments, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return;
      await browser.action.setBadgeBackgroundColor({ tabId, color: '#b36b00' });
      await browser.action.setBadgeText({ tabId, text: comments ? String(comments) : '' });
    },
  });

  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks' && tab?.id !== undefined) void toggleMarks(tab.id);
  });
});
