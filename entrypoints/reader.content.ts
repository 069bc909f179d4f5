import { defineContentScript } from 'wxt/utils/define-content-script';
import { badgeOf } from '../components/badge';
import { drawCard } from '../components/draw-card';
import cardStyles from '../components/styles/card.css?inline';
import { createCard } from '../lib/card/card';
import { stepFrom } from '../lib/card/step';
import { labels } from '../lib/classify/label';
import { correctionsItem } from '../lib/corrections/store';
import { answer, background } from '../lib/messages/channel';
import { createSession } from '../lib/reader/session';
import { marksItem, type MarkSettings } from '../lib/settings/marks';
import { sensitivityItem } from '../lib/settings/sensitivity';

const shownLabels = ({ visible, classes }: MarkSettings) =>
  new Set(labels.filter((label) => visible && classes[label]));

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = createSession({
      window,
      async analyse(article) {
        const result = await background.analyse(article);
        // Another copy of this script has come into the page meanwhile: the marks are its own.
        return ctx.isInvalid ? ctx.block() : result;
      },
      async announce(state) {
        session.show(shownLabels(await marksItem.getValue()));
        await background.badge(badgeOf(state));
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
      marksItem.watch((marks) => {
        session.show(shownLabels(marks));
        if (!marks.visible) void session.hear(null, null);
      }),
      correctionsItem.watch(() => void session.readAnew()),
      sensitivityItem.watch(() => void session.readAnew()),
      card.remove,
      session.stop,
    ];
    ctx.onInvalidated(() => stops.forEach((stop) => stop()));
  },
});
