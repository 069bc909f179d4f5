import { i18n } from '#i18n';
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../components/badge';
import { analyse } from '../lib/classify/analyse';
import { findEvidence } from '../lib/classify/evidence';
import { memo } from '../lib/classify/memo';
import { rememberingScorer } from '../lib/classify/model/model-scorer';
import { applyCorrections } from '../lib/corrections/apply';
import { withOne, without } from '../lib/corrections/correction';
import { teachableCues } from '../lib/corrections/evidence';
import { changeCorrections, correctionsItem } from '../lib/corrections/store';
import { forgetOld, record } from '../lib/log/record';
import { answer } from '../lib/messages/channel';
import { keepInStep, takeUp } from '../lib/running/follow';
import { sensitivityItem } from '../lib/settings/sensitivity';
import { showBadge } from '../lib/tabs/badge';
import { enter } from '../lib/tabs/enter';
import { dress, open } from '../lib/tabs/inject';
import { keys } from '../lib/tabs/keys';
import { offerCheck } from '../lib/tabs/menu';
import { isEnglish } from '../lib/text/language';

const siteOf = ({ url }: Browser.runtime.MessageSender): string => (url ? new URL(url).hostname : '');

export default defineBackground(() => {
  const scorer = rememberingScorer();
  const evidenceOf = memo(findEvidence, ({ text }) => text);

  answer('background', {
    open: (tabId) => open(tabId),
    enter,
    wish: takeUp,
    async analyse({ lang, declared, blocks, isSelection, isAgain }, sender) {
      const texts = blocks.map((block) => block.text);
      if (!isEnglish(texts, lang)) return { kind: 'other-language', lang };
      const [sensitivity, corrections] = await Promise.all([sensitivityItem.getValue(), correctionsItem.getValue()]);
      const judged = analyse(blocks, { scorer, evidenceOf, sensitivity, declared: declared?.kind ?? null });
      const report = applyCorrections(judged, siteOf(sender), corrections, sensitivity);
      if (!isSelection && !isAgain) void record(report, sender);
      return {
        kind: 'ready',
        report,
        at: Date.now(),
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
    async dress(earlier, sender) {
      if (sender.tab?.id !== undefined) await dress(sender.tab.id, earlier);
    },
    async badge(gist, sender) {
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, badgeOf(gist));
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.runtime.onStartup.addListener(() => void forgetOld());

  // Registrations go with an update, permissions whenever the reader takes them back.
  void keepInStep();
  browser.permissions.onAdded.addListener(() => void keepInStep());
  browser.permissions.onRemoved.addListener(() => void keepInStep());

  offerCheck(i18n.t('manifest.checkSelection'));

  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && tab.windowId !== undefined) void keys[command]?.(tab.id, tab.windowId);
  });
});
