import { defineContentScript } from 'wxt/utils/define-content-script';
import { labels } from '../lib/classify/label';
import { answer, background } from '../lib/messages/channel';
import { createSession } from '../lib/reader/session';
import { marksItem, type MarkSettings } from '../lib/settings/marks';

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
        await background.badge(state.kind === 'ready' ? state.report.sentences.opinion : null);
      },
    });
    const stopAnswering = answer('reader', {
      ping: async () => {},
      state: session.state,
      retry: session.retry,
      reveal: session.reveal,
      hear: session.hear,
    });
    const stopWatching = marksItem.watch((marks) => {
      session.show(shownLabels(marks));
      if (!marks.visible) void session.hear(null, null);
    });
    ctx.onInvalidated(() => {
      stopAnswering();
      stopWatching();
      session.stop();
    });
  },
});
