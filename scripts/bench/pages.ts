import { random } from '../train/random';

/** A page to measure on: its name in the table, and its HTML. */
export interface BenchPage {
  name: string;
  html: string;
}

const people = ['Mara Lindqvist', 'Tomas Okoro', 'Ines Valdar', 'Peder Halloway', 'Yuna Castell', 'Rolf Adeyemi'];
const places = ['Orvane', 'Kelm Harbour', 'the Tarn valley', 'Sollby', 'the upper town', 'Marrow Bay'];
const things = [
  'the ferry link',
  'the new quay',
  'the water plan',
  'the grain levy',
  'the night trains',
  'the old mill',
];
const verbs = ['opened', 'closed', 'delayed', 'measured', 'repaired', 'inspected'];

type Pick = <T>(list: readonly [T, ...T[]] | readonly T[]) => T;

const sentences: readonly ((pick: Pick, number: number) => string)[] = [
  (pick, n) => `${pick(people)} of ${pick(places)} ${pick(verbs)} ${pick(things)} on 1${n % 9} March after ${n} days.`,
  (pick, n) => `“We counted ${n} boats before noon, and none of them came from ${pick(places)},” ${pick(people)} said.`,
  (pick) => `According to the harbour office, ${pick(things)} will be paid for by ${pick(places)} and by two funds.`,
  (pick) => `It is absurd that ${pick(things)} should matter more than the people of ${pick(places)}.`,
  (pick, n) =>
    `The council voted ${n} to 9 to keep ${pick(things)}, which serves ${pick(places)} and the coast beyond it.`,
  (pick) => `${pick(people)} told reporters that the report “left more questions than answers” about ${pick(things)}.`,
  (pick) => `Nobody, of course, had asked ${pick(people)} what ${pick(things)} was for.`,
  (pick, n) =>
    `Prices in ${pick(places)} rose by ${n} per cent over the year, the statistics office found in its review.`,
];

/** Paragraphs of invented news, the same for the same seed. */
export function paragraphs(seed: number, chars: number): string[] {
  const next = random(seed);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)]!;
  const found: string[] = [];
  for (let length = 0; length < chars;) {
    const paragraph = Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
      pick(sentences)(pick, 10 + Math.floor(next() * 80)),
    ).join(' ');
    found.push(paragraph);
    length += paragraph.length;
  }
  return found;
}

const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/story/${i}"><h3>More on ${things[i % 6]} in ${places[i % 6]}</h3></a></li>`,
  ).join('');

function frame(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Lantern Post</title>
<style>body{max-width:46rem;margin:auto;font:1.1rem/1.5 serif}aside{float:right;width:14rem}</style></head><body>
<header><a href="/">The Lantern Post</a><nav><ul>${links(12)}</ul></nav></header><main>${main}</main>
<aside><h2>Most read</h2><ul>${links(10)}</ul></aside>
<footer><p>© The Lantern Post. All rights reserved.</p><ul>${links(20)}</ul></footer></body></html>`;
}

const body = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const article = (title: string, chars: number): string =>
  frame(
    title,
    `<article><h1>${title}</h1><p class="byline">By Mara Lindqvist</p>${body(paragraphs(chars, chars))}</article>`,
  );

function liveBlog(chars: number): string {
  const posts: string[] = [];
  for (let length = 0, post = 0; length < chars; post++) {
    const texts = paragraphs(post + 1, 900);
    length += texts.join('').length;
    posts.push(
      `<section class="post" id="post-${post}"><time datetime="2026-03-14T10:${post % 60}">10.${post % 60}</time>
<h2>${things[post % 6]} in ${places[post % 6]}: update ${post}</h2>${body(texts)}</section>`,
    );
  }
  return frame('Ferry talks live', `<article><h1>Ferry talks live</h1>${posts.join('\n')}</article>`);
}

/** Its text stands in the paragraphs of one `article`. */
export const usualArticle = (): BenchPage => ({
  name: '1,000-word article',
  html: article('What the ferry link costs', 6_000),
});

/** The pages of the benchmark, invented, and the same on every run. */
export const benchPages = (): BenchPage[] => [
  { name: 'short report', html: article('Quay closes for a week', 1_500) },
  usualArticle(),
  { name: '100 KB feature', html: article('A winter on the water', 90_000) },
  { name: '1 MB live blog', html: liveBlog(920_000) },
  { name: 'no article', html: frame('The Lantern Post', `<h1>Today</h1><ul>${links(60)}</ul>`) },
];
