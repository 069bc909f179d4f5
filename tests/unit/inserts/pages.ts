import { looks, type Render } from './markup';
import { markers, remarks, traps, type Trap } from './remarks';

export interface PlacedInsert {
  marker: string;
  place: string;
  paragraphs: readonly string[];
}

export interface InsertPage {
  /** Looks of its inserts, the same all over a page, as on a site. */
  look: string;
  html: string;
  inserts: readonly PlacedInsert[];
  trap: Trap;
}

const paragraph = (n: number): string =>
  `<p>The harbour office of Tarvik counted ${300 + n} ships in the week to Sunday, its report on the quay’s traffic says, and ${n} of them carried timber from the mills up the river, two more than in the week before.</p>`;
const heading = '<h2>Timber and salt</h2>';
const picture = '<figure><img src="quay.jpg" alt=""><figcaption>The quay on Sunday</figcaption></figure>';

/** Where an insert stands on a page of twelve paragraphs: before the paragraph of that number. */
const places: Readonly<Record<string, number>> = {
  'before the text': 0,
  'after the first paragraph': 1,
  'after a heading': 4,
  'after a picture': 7,
  'after the text': 12,
};
const before: Readonly<Record<number, string>> = { 4: heading, 7: picture };
const trapAt = 10;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

function write(marker: string, remark: readonly string[]): string[] {
  const [opening = '', ending = ''] = marker.split('…');
  const last = remark.length - 1;
  return remark.map((text, i) => `${i === 0 ? opening : ''}${text}${i === last ? ending : ''}`);
}

/** Pages on which every marker stands in this markup with every look, each at one place after the other. */
export function* insertPages(render: Render): Generator<InsertPage> {
  const placeNames = Object.keys(places);
  let page = 0;
  for (const [shift, [look, attributes]] of Object.entries(looks).entries()) {
    for (let first = 0; first < markers.length; first += placeNames.length, page++) {
      const inserts = markers.slice(first, first + placeNames.length).map((marker, i): PlacedInsert => ({
        marker,
        place: at(placeNames, i + shift),
        paragraphs: write(marker, at(remarks, i + page)),
      }));
      const trap = at(traps, page);
      const slots = Array.from({ length: 13 }, (_, n) => {
        const here = inserts.filter(({ place }) => places[place] === n);
        const parts = [before[n] ?? '', ...here.map(({ paragraphs }) => render(paragraphs, attributes))];
        if (n === trapAt && !trap.html) parts.push(render([trap.words], attributes));
        return [...parts, n < 12 ? paragraph(n + 1) : ''].join('');
      });
      yield {
        look,
        html: `<!doctype html><title>Tarvik counts its ships</title><main><article><h1>Tarvik counts its ships</h1>${slots.join('\n')}</article>${trap.html ?? ''}</main>`,
        inserts,
        trap,
      };
    }
  }
}
