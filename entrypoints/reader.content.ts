import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawCard } from '../components/draw-card';
import cardStyles from '../components/styles/card.css?inline';
import { createCard } from '../lib/card/card';
import { stepFrom } from '../lib/card/step';
import { labels } from '../lib/classify/label';
import { correctionsItem } from '../lib/corrections/store';
import { answer, background } from '../lib/messages/channel';
import { blind, sightOf, type Sight } from '../lib/highlight/sight';
import { gistOf } from '../lib/messages/gist';
import { createSession } from '../lib/reader/session';
import { hereOf, type Running } from '../lib/running/choice';
import { siteOfAddress } from '../lib/running/site';
import { fadingItem } from '../lib/settings/fading';
import { marksItem } from '../lib/settings/marks';
import { runningItem } from '../lib/settings/running';
import { sensitivityItem } from '../lib/settings/sensitivity';

async function chosenSight(): Promise<Sight> {
  const [{ visible, classes }, fading] = await Promise.all([marksItem.getValue(), fadingItem.getValue()]);
  if (!visible) return blind;
  return sightOf(
    labels.filter((label) => classes[label]),
    fading,
  );
}

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
    const session = createSession({
      window,
      async analyse(article) {
        const result = await background.analyse(article);
        // Another copy of this script has come into the page meanwhile: the marks are its own.
        return ctx.isInvalid ? ctx.block() : result;
      },
      async announce(state) {
        // A page that was left and kept hears of no change.
        if (await leavesWhereOff(await runningItem.getValue())) return;
        session.show(await chosenSight());
        await background.badge(gistOf(state));
      },
      onMarks: () => card.refresh(),
    });
    const card = createCard(window, {
      styles: cardStyles,
      reading: session.reading,
      draw: (place, finding, onClose) =>
        drawCard(place, {
          finding,
          onClose,
          onCorrect: (comment) => void background.correct(finding, comment),
        }),
    });
    const stopAnswering = answer('reader', {
      ping: async () => {},
      state: session.state,
      look: session.look,
      retry: session.readAnew,
      reveal: session.reveal,
      hear: session.hear,
      async step(by) {
        await session.state();
        const comment = stepFrom(session.reading()?.findings ?? [], card.last(), by);
        if (!comment) return;
        await session.reveal(comment.id);
        card.focus(comment);
      },
    });
    const stops = [
      stopAnswering,
      marksItem.watch(async ({ visible }) => {
        session.show(await chosenSight());
        if (!visible) void session.hear(null, null);
      }),
      fadingItem.watch(async () => session.show(await chosenSight())),
      runningItem.watch((running) => void leavesWhereOff(running)),
      correctionsItem.watch(() => void session.readAnew()),
      sensitivityItem.watch(() => void session.readAnew()),
      card.remove,
      session.stop,
    ];
    ctx.onInvalidated(() => stops.forEach((stop) => stop()));
  },
});
