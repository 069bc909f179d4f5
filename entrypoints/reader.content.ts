import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawCard } from '../components/draw-card';
import cardStyles from '../components/styles/card.css?inline';
import { createCard } from '../lib/card/card';
import { stepFrom } from '../lib/card/step';
import { labels } from '../lib/classify/label';
import { correctionsItem } from '../lib/corrections/store';
import type { Looks } from '../lib/highlight/looks';
import { blind, sightOf } from '../lib/highlight/sight';
import { answer, background, gatherFollowers, screens } from '../lib/messages/channel';
import { gistOf, openingOf } from '../lib/messages/gist';
import { takeSelected } from '../lib/messages/selected';
import { watchPlace } from '../lib/reader/place';
import { createSession } from '../lib/reader/session';
import { hereOf, type Running } from '../lib/running/choice';
import { siteOfAddress } from '../lib/running/site';
import { fadingItem } from '../lib/settings/fading';
import { looksItem } from '../lib/settings/looks';
import { marksItem } from '../lib/settings/marks';
import { runningItem } from '../lib/settings/running';
import { sensitivityItem } from '../lib/settings/sensitivity';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    /** Whether Aside is off on this site; takes everything away then. */
    async function leavesWhereOff(running: Running): Promise<boolean> {
      const site = siteOfAddress(document.URL);
      if (site === null || hereOf(running, site) !== 'off') return false;
      ctx.notifyInvalidated();
      await background.badge({ kind: 'off-here' });
      return true;
    }
    /** The looks that the page's marks have: it came by them together with this script. */
    let worn: Looks | null = null;
    /** Shows what is chosen by now. A page that was left and kept has heard of no change. */
    async function showChosen(): Promise<void> {
      const [{ visible, classes }, fading, looks] = await Promise.all([
        marksItem.getValue(),
        fadingItem.getValue(),
        looksItem.getValue(),
      ]);
      const earlier = worn;
      worn = looks;
      if (earlier && (earlier.shape !== looks.shape || earlier.palette !== looks.palette))
        await background.dress(earlier);
      const marked = labels.filter((label) => classes[label]);
      session.show(visible ? sightOf(marked, fading, looks) : blind);
    }
    const session = createSession({
      window,
      selected: takeSelected(),
      async analyse(article) {
        // An extension that was made anew answers this script no more.
        if (ctx.isInvalid) return ctx.block();
        const result = await background.analyse(article);
        // Another copy of this script has come into the page meanwhile: the marks are its own.
        return ctx.isInvalid ? ctx.block() : result;
      },
      async announce(state) {
        if (await leavesWhereOff(await runningItem.getValue())) return;
        await showChosen();
        await background.badge(openingOf(state));
      },
      onState: (state) => followers.tell({ state: gistOf(state) }),
      onMarks() {
        card.refresh();
        place.look();
      },
    });
    const card = createCard(window, {
      styles: cardStyles,
      reading: () => (ctx.isValid ? session.reading() : null),
      draw: (place, finding, onClose) =>
        drawCard(place, {
          finding,
          onClose,
          onCorrect: (comment) => void background.correct(finding, comment),
        }),
    });
    async function step(by: 1 | -1): Promise<void> {
      await session.state();
      const comment = stepFrom(session.reading()?.findings ?? [], card.last(), by);
      if (!comment) return;
      await session.reveal(comment.id);
      card.focus(comment);
    }
    /** One after the other, so that keys pressed while the page is being read go on from where the last one came to. */
    let stepping = Promise.resolve();
    const stopAnswering = answer('reader', {
      ping: async () => {},
      state: session.state,
      gist: async () => gistOf(await session.state()),
      async check(selected) {
        await session.check(selected);
      },
      async readPage() {
        await session.readPage();
      },
      async retry() {
        await session.readAnew();
      },
      reveal: session.reveal,
      hear: session.hear,
      step: (by) => (stepping = stepping.catch(() => {}).then(() => step(by))),
    });
    const followers = gatherFollowers(async (tell) => {
      tell({ state: openingOf(await session.state()) });
      tell({ place: place.last() });
      place.look();
      // A screen that opens has no voice chosen; an earlier one may have left its choice marked.
      void session.hear(null, null);
      // What a page merely shows or hides has told nobody. A screen that opens needs the machine for itself first.
      session.look();
    });
    const place = watchPlace(
      window,
      () => (followers.any() ? session.reading() : null),
      (finding) => followers.tell({ place: finding }),
    );
    void screens.arrived().catch(() => {});
    const listening = [
      stopAnswering,
      followers.stop,
      marksItem.watch(async ({ visible }) => {
        await showChosen();
        if (!visible) void session.hear(null, null);
      }),
      fadingItem.watch(showChosen),
      runningItem.watch((running) => void leavesWhereOff(running)),
      looksItem.watch(showChosen),
      correctionsItem.watch(() => void session.readAnew()),
      sensitivityItem.watch(() => void session.readAnew()),
    ];
    ctx.onInvalidated(() => {
      for (const stop of [card.remove, place.stop, session.stop]) stop();
      // Of an extension that was made anew nothing is left to listen to, nor to ask not to.
      if (browser.runtime?.id) for (const stop of listening) stop();
    });
  },
});
