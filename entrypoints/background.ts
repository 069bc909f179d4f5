import { i18n } from '#i18n';
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/classify/analyse';
import { findEvidence } from '../lib/classify/evidence';
import { memo } from '../lib/classify/memo';
import { rememberingScorer } from '../lib/classify/model/model-scorer';
import { applyCorrections } from '../lib/corrections/apply';
import { withOne, without } from '../lib/corrections/correction';
import { teachableCues } from '../lib/corrections/evidence';
import { changeCorrections, correctionsItem } from '../lib/corrections/store';
import type { Looks } from '../lib/highlight/looks';
import { markStyles } from '../lib/highlight/styles';
import { record } from '../lib/log/record';
import { answer, readerOf } from '../lib/messages/channel';
import type { Badge } from '../lib/messages/protocol';
import { defaultLooks, looksItem } from '../lib/settings/looks';
import { marksItem } from '../lib/settings/marks';
import { sensitivityItem } from '../lib/settings/sensitivity';
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
    await browser.scripting.insertCSS({ target, css: markStyles(await looksItem.getValue()) });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return 'open';
  } catch {
    return 'unreadable';
  }
}

/** Has a reader script in the tab, if the browser lets it. */
const open = async (tabId: number): Promise<'open' | 'unreadable'> =>
  (await hasReader(tabId)) ? 'open' : inject(tabId);

/** Changes the looks of the marks in every tab that has been read. */
async function restyle(next: Looks, previous: Looks): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || !(await hasReader(tabId))) continue;
    await browser.scripting.removeCSS({ target: { tabId }, css: markStyles(previous) });
    await browser.scripting.insertCSS({ target: { tabId }, css: markStyles(next) });
  }
}

/** Comments stand out less where the publisher says that they are to be expected. */
const badgeColours = { expected: '#5b6472', unexpected: '#b36b00' };

async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const color = badgeColours[badge?.declared === 'opinion' ? 'expected' : 'unexpected'];
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text: badge?.comments ? String(badge.comments) : '' });
  await browser.action.setTitle({ tabId, title: badge?.title ?? i18n.t('manifest.action') });
}

/** In a tab not read yet the key asks for the marks; afterwards it hides and shows them. */
async function toggleMarks(tabId: number): Promise<void> {
  const [wasRead, marks] = await Promise.all([hasReader(tabId), marksItem.getValue()]);
  if (!wasRead && (await inject(tabId)) === 'unreadable') return;
  await marksItem.setValue({ ...marks, visible: !wasRead || !marks.visible });
}

const siteOf = ({ url }: Browser.runtime.MessageSender): string => (url ? new URL(url).hostname : '');

/** Also where nothing has been read yet. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  if ((await open(tabId)) === 'open') await readerOf(tabId).step(by);
}

const keys: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-marks': toggleMarks,
  'next-comment': (tabId) => step(tabId, 1),
  'previous-comment': (tabId) => step(tabId, -1),
};

export default defineBackground(() => {
  const scorer = rememberingScorer();
  const evidenceOf = memo(findEvidence, ({ text }) => text);

  answer('background', {
    open,
    async analyse({ lang, declared, blocks }, sender) {
      if (!isEnglish(blocks.map((block) => block.text))) return { kind: 'other-language', lang };
      const [sensitivity, corrections] = await Promise.all([sensitivityItem.getValue(), correctionsItem.getValue()]);
      const judged = analyse(blocks, { scorer, evidenceOf, sensitivity, declared: declared?.kind ?? null });
      const report = applyCorrections(judged, siteOf(sender), corrections, sensitivity);
      void record(report, sender);
      return {
        kind: 'ready',
        report,
        ...(declared && { declared: declared.kind }),
      };
    },
    async correct(sentence, comment, sender) {
      const site = siteOf(sender);
      const { text } = sentence;
      await changeCorrections((list) => {
        if (comment === null) return without(list, site, text);
        return withOne(list, { site, text, comment, cues: teachableCues(sentence), at: Date.now() });
      });
    },
    async badge(badge, sender) {
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, badge);
    },
  });

  looksItem.watch((next, previous) => void restyle(next, previous ?? defaultLooks));

  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void keys[command]?.(tab.id);
  });
});
