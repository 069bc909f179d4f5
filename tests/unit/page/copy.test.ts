import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { copyPage } from '../../../lib/page/copy';
import { survey } from '../../../lib/page/survey';
import { atOnce } from '../../../lib/page/turns';

function copyOf(body: string) {
  const { document: live } = new JSDOM(`<!doctype html><title>Ships</title><body>${body}`).window;
  const copy = atOnce(copyPage(live, atOnce(survey(live.body))));
  const texts = live.createTreeWalker(live.body, 4);
  /** The words of the live text nodes that were kept. */
  const kept = (tree: Node | null): string[] => {
    if (!tree) throw new Error('no such tree');
    const isKept = copy.keptIn(tree);
    const words: string[] = [];
    for (texts.currentNode = live.body; texts.nextNode();) {
      const text = texts.currentNode as Text;
      if (isKept(text)) words.push(text.data.trim());
    }
    return words;
  };
  return { document: copy.document, kept };
}

const page = '<nav><a href="/">Quay</a></nav><article> <p>Ships <b>came</b>.</p> <p>Quay</p></article>';

it('knows which text nodes stand in what a library took out of the copy', () => {
  const { document, kept } = copyOf(page);
  const article = document.querySelector('article');
  article?.remove();
  expect(kept(article)).toEqual(['Ships', 'came', '.', 'Quay']);
});

it('knows them by their words where the library wrote the copy anew', () => {
  const { document, kept } = copyOf(page);
  document.body.innerHTML = String(document.body.innerHTML);
  expect(kept(document.querySelector('p'))).toEqual(['Ships', 'came', '.']);
});

it('takes a text of several nodes for one, as the library will', () => {
  const { document, kept } = copyOf('<p>Ships <!-- and boats -->came<script>0</script>.</p><p>Quay</p>');
  document.body.innerHTML = String(document.body.innerHTML);
  expect(document.querySelector('p')?.childNodes).toHaveLength(1);
  expect(kept(document.querySelector('p'))).toEqual(['Ships', 'came', '.']);
});

it('copies nothing that loads, runs or styles, and nothing that is hidden', () => {
  const { document } = copyOf(
    '<p style="color:red" class="lead" onclick="go()">Ships<img src="/quay.png"><span hidden>Boats</span></p><script>0</script>',
  );
  expect(document.body.innerHTML).toBe('<p class="lead">Ships<img></p>');
});

it('gives a form no control that stands for what every element has', () => {
  const { document } = copyOf('<form id="quay"><input id="tagName"><input id="mail"></form>');
  expect(document.body.innerHTML).toBe('<form id="quay"><input><input id="mail"></form>');
});
