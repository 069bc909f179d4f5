import { isEnglish } from '../text/language';
import { wordsOf } from '../text/words';
import { languageTag } from './language-tag';
import { endsInFullStop } from './full-stop';

/** What a page is, at a glance: enough to decide whether to read it. */
export type Glance =
  /** `isDeclared`: its publisher says that it is one, by the marks that news sites set. */
  { kind: 'article'; isDeclared: boolean } | { kind: 'no-article' } | { kind: 'other-language' };

/** A glance is not to be felt: later paragraphs are not looked at. */
const mostParagraphs = 300;
/** Shorter ones are captions, bylines and buttons. */
const shortest = 60;
/** Text in these is not what the page is about. */
const aside = 'a,nav,footer,aside';
/** How far above their paragraphs the element stands that holds a run of them. */
const reach = 3;

/** So much running text makes an article where the publisher calls the page one, and where it does not. */
const least = { declared: { chars: 400, paragraphs: 2 }, undeclared: { chars: 600, paragraphs: 4 } };

/** With so many links to other pages between them, and so many for each paragraph, paragraphs are the teasers of a list. */
const fewTitles = 4;
const titledParagraphs = 0.6;
const shortestTitle = 15;

/** So much of the text is looked at for its language, and so many words in it are enough to tell. */
const sampleChars = 2000;
const enoughWords = 40;

interface Run {
  holder: Element;
  /** Of its paragraphs, in page order. */
  texts: string[];
  chars: number;
}

/** The top of a site lists what is elsewhere, also where one text stands out; a page behind `#/` is another page. */
function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && !/^#!?\//u.test(hash);
}

function isParagraph(element: Element, text: string): boolean {
  if (text.length < shortest || !endsInFullStop(text)) return false;
  let linked = 0;
  for (const { textContent } of element.getElementsByTagName('a')) linked += textContent?.length ?? 0;
  return linked < text.length / 2 && element.closest(aside) === null;
}

/** A paragraph's text and the element around it. */
type Paragraph = readonly [text: string, around: Element | null];

function* paragraphs(document: Document): Generator<Paragraph> {
  const all = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(all.length, mostParagraphs); i++) {
    const element = all[i];
    const text = element?.textContent?.trim() ?? '';
    if (element && isParagraph(element, text)) yield [text, element.parentElement];
  }
}

/** `XPathResult.ORDERED_NODE_ITERATOR_TYPE`, which only a window knows. */
const inOrder = 5;

/** On pages that set their paragraphs in other elements, or part them by line breaks alone. */
function* longTexts(document: Document): Generator<Paragraph> {
  const path = `//body//*[not(self::script or self::style or self::a)]/text()[string-length() > ${shortest}]`;
  const all = document.evaluate(path, document, null, inOrder);
  for (let i = 0; i < mostParagraphs; i++) {
    const node = all.iterateNext();
    if (!node) return;
    const text = node.textContent?.trim() ?? '';
    if (text.length >= shortest && !node.parentElement?.closest(aside)) yield [text, node.parentElement];
  }
}

/** The run that dominates: the most text in paragraphs that share an element close around them. */
function dominantRun(found: Iterable<Paragraph>): Run | null {
  const runs = new Map<Element, Run>();
  let best: Run | null = null;
  for (const [text, around] of found) {
    let holder = around;
    for (let level = 0; holder && level < reach; level++, holder = holder.parentElement) {
      const run = runs.get(holder) ?? { holder, texts: [], chars: 0 };
      run.texts.push(text);
      run.chars += text.length;
      runs.set(holder, run);
      if (run.chars > (best?.chars ?? 0)) best = run;
    }
  }
  return best;
}

const newsTypes = /"@type"\s{0,5}:\s{0,5}(?:\[\s{0,5})?"(?:[A-Za-z]{0,20}NewsArticle|LiveBlogPosting|BlogPosting)"/u;
/** JSON-LD beyond this is not looked at. */
const longestScript = 100_000;

/** Whether the publisher says that the page is an article, as all that want to be found and shared do. */
function isDeclaredArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type" i][content="article" i],[itemtype$="NewsArticle" i]'))
    return true;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    if (textContent && textContent.length < longestScript && newsTypes.test(textContent)) return true;
  return false;
}

function isList({ holder, texts }: Run): boolean {
  let titles = 0;
  for (const link of holder.getElementsByTagName('a'))
    if ((link.textContent?.length ?? 0) > shortestTitle && !link.closest('p')) titles++;
  return titles >= fewTitles && titles >= texts.length * titledParagraphs;
}

/** The text decides, whatever the page calls itself; where it has too few words for that, what the page calls itself. */
function isReadable(document: Document, { texts }: Run): boolean {
  const sample = texts.join('\n').slice(0, sampleChars);
  if (wordsOf(sample).length >= enoughWords) return isEnglish([sample]);
  return /^en\b/i.test(languageTag(document) ?? 'en');
}

const isEnough = (run: Run | null, { chars, paragraphs: count }: typeof least.declared): run is Run =>
  run !== null && run.chars >= chars && run.texts.length >= count;

/** Looks at a page without asking the browser for its layout: whether it is an article that Aside can read. */
export function glance(document: Document): Glance {
  if (document.contentType !== 'text/html' || isFrontPage(document.URL)) return { kind: 'no-article' };
  const isDeclared = isDeclaredArticle(document);
  const enough = isDeclared ? least.declared : least.undeclared;
  let run = dominantRun(paragraphs(document));
  if (isDeclared && !isEnough(run, enough)) run = dominantRun(longTexts(document));
  if (!isEnough(run, enough) || (!isDeclared && isList(run))) return { kind: 'no-article' };
  return isReadable(document, run) ? { kind: 'article', isDeclared } : { kind: 'other-language' };
}
