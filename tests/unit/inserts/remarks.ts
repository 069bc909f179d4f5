/** What stands between the paragraphs of the generated pages: editors' inserts, and what only looks like one. */

/** How editors open their remarks; the remark takes the place of the dots. */
export const markers = [
  'Comment: …',
  'COMMENT: …',
  'comment: …',
  'Comment – …',
  'Our comment: …',
  'Editor’s comment: …',
  "Editor's note: …",
  'Editors’ note: …',
  'Ed. note: …',
  'Ed.: …',
  '[Ed.: …]',
  '(Editor’s note: …)',
  '* Comment: …',
  '» Comment: …',
  'Editorial comment: …',
  'Commentary: …',
  'Our view: …',
  'Our take — …',
  'Author’s remark: …',
  'Publisher’s comment: …',
  'Remark: …',
  'Viewpoint: …',
  'Analysis: …',
  'We say: …',
] as const;

/** One paragraph or more each. */
export const remarks: readonly (readonly string[])[] = [
  ['The office counts what it likes to count.'],
  ['Does anybody in Tarvik still believe that the crane fell over by itself?'],
  ['Notice who is not asked here.', 'Not one of the pilots was, although they met in the street for three days.'],
  ['Five years ago the same council called a second quay “a toy for the mills”. It seems to have grown up.'],
  ['So much for ‘a quiet week’'],
  [
    'Three things are missing from this account.',
    'The tender had one bidder.',
    'The bidder had one client.',
    'The client wrote the tender.',
  ],
  ['That should read: the council’s refusal to publish the bill, and the mills’ failure to ask for it.'],
];

/** What opens nearly as an insert and reports; pages set it as they set their inserts. */
const reports = [
  'Correction: An earlier version of this report misstated the number of ships.',
  'Update, 3 May: The harbour office has since answered, and its answer was added.',
  'Clarification: The second quay is planned and not yet decided.',
  'Editor’s note: This interview has been edited for length and clarity.',
  'Editor’s note: Parts of this story were shortened for length.',
  'Publisher’s note: This article first appeared in the Lund Courier.',
  'Editor’s note: The views expressed here are those of the captains.',
  'Editor’s note: As a public service, all our reports on the quay are free.',
  'Editor’s note: Una Falk is a columnist for the Lund Courier.',
  'Editor’s note: This is the second in a series about the quay.',
  '“Comment: none,” says the margin of the file, in the hand of the harbour master.',
  '«Comment: we were never told», the pilots wrote in their log on Friday.',
  '»Comment: we were never told«, the captains wrote in their log on Friday.',
  'Asked for comment, the mills pointed to a statement on their door.',
  'Comment was not to be had from the council on Sunday, its office said.',
];

const post = (name: string, words: string) =>
  `<li class="comment"><b>${name}</b> <time>1 hour ago</time><p>${words}</p><a href="#r">Reply</a></li>`;

/** Readers' posts and teasers, below the article, with words of theirs. */
const surplus = [
  {
    words: 'they are all crooks at the quay',
    html: `<section id="comments"><h3>2 comments</h3><ol>${post('olm', 'Comment: they are all crooks at the quay.')}${post('Una', 'I never saw a worse count in my life.')}</ol><form><textarea></textarea><button>Post</button></form></section>`,
  },
  {
    words: 'The truth about our quay',
    html: '<aside class="related"><h4>More</h4><ul><li><a href="/a">Comment: The truth about our quay</a></li><li><a href="/b">Comment: Why nobody trusts the mills</a></li></ul></aside>',
  },
];

/** What must stand in no insert: a paragraph of the article, or what is no news text and comes with its markup. */
export type Trap = { words: string; html?: string };

export const traps: readonly Trap[] = [...reports.map((words) => ({ words })), ...surplus];
