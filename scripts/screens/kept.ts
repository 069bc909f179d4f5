import type { Correction } from '../../lib/corrections/correction';
import { dayOf } from '../../lib/log/day';
import type { ReadingLog } from '../../lib/log/store';
import type { Running } from '../../lib/running/choice';

/** What a reader of a month has left behind, for the screens that list it. All of it is invented. */

const at = Date.now();

export const corrections: Correction[] = [
  { site: 'courier.example', text: 'So much for asking the island.', comment: false, cues: ['irony'], at },
  {
    site: 'lantern-post.example',
    text: 'The council paid for the new pier twice, and nobody at the table thought to ask why.',
    comment: true,
    cues: [],
    at: at - 1,
  },
];

export const running: Running = {
  when: 'chosen',
  chosen: ['courier.example', 'lantern-post.example'],
  off: ['opinions-of-the-far-north-and-the-islands.example'],
};

const entry = (site: string, pages: number, fact: number, quote: number, opinion: number) => ({
  site,
  day: dayOf(new Date(at)),
  pages,
  words: { fact, quote, opinion },
  sentences: { fact: Math.round(fact / 20), quote: Math.round(quote / 20), opinion: Math.round(opinion / 20) },
});

export const log: ReadingLog = {
  salt: 'invented',
  entries: [
    entry('courier.example', 14, 9100, 3400, 2100),
    entry('lantern-post.example', 5, 2900, 1700, 60),
    entry('opinions-of-the-far-north-and-the-islands.example', 3, 300, 0, 1100),
  ],
};
