import { describe, expect, it } from 'vitest';
import { paragraph, quoted, quotedIn } from '../paragraphs';

describe('no quotation', () => {
  it.each([
    ['scare quotes', 'The “experts” could not find the road.'],
    ['scare quotes beside what somebody wants', 'Nobody in the town prefers the “intervention” approach.'],
    ['a title', 'She watched “The Long Harvest” on Tuesday.'],
    ['a title under a reporting verb', 'Maes told Radio Ghent’s “Morning Tide” that the dam is dry.'],
    ['a title after its kind', 'His new book, “Rivers of Tin,” came out in May.'],
    ['a title after the making of it', 'Maes, who wrote “The Last Ferry” in 1990, lives in Ghent.'],
    ['a title that calls', 'The cast of “Oklahoma!” sang on Tuesday.'],
    ['a nickname', 'Councillor Joris “Ziggy” Maes sang at the fair.'],
    ['a term', 'The so-called “lung tax” was dropped.'],
    ['a word as a word', 'Nobody dared to use the word “bankruptcy.”'],
    ['a name given', 'They bought a boat called “the swan.”'],
    ['a slogan', 'He wore a cap with the slogan “Ferries First.”'],
    ['markup', 'id="2031" of the page'],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('a quotation', () => {
  it.each([
    ['a word after a reporting verb', 'Maes called the plan a “mistake.”', ['“mistake.”']],
    ['a name that somebody calls another', 'Maes called her “Captain Rust.”', ['“Captain Rust.”']],
    ['a call with a sentence to itself', '“What nonsense!” The minister left.', ['“What nonsense!”']],
    ['one call after another', '“Amazing!” “Why?” The band played on.', ['“Amazing!”', '“Why?”']],
    ['a word in the passive', 'The plan has been described as “reckless.”', ['“reckless.”']],
    ['a word with its source behind', 'The plan was “reckless,” said Maes.', ['“reckless,”']],
    ['a word with its source at the end', 'The “reckless” plan must go, Maes said.', ['“reckless”']],
    ['words in capitals that somebody wrote', 'Maes wrote: “Never Again.”', ['“Never Again.”']],
    ['a capital word that is spoken', '“Never,” she said.', ['“Never,”']],
    [
      'a longer clause without a source',
      'It was a year “of mud and of long nights.”',
      ['“of mud and of long nights.”'],
    ],
    ['one that stands alone', '“Really?”', ['“Really?”']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('in a headline', () => {
  it.each([
    ['marks hand over a claim, of one word too', "Mayor 'furious' over dam", ["'furious'"]],
    ['capitals say nothing', 'Mayor Calls Dam ‘A Giant Waste’', ['‘A Giant Waste’']],
    ['a name is still a name', 'Ferry ‘Swan’ sinks', []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn([paragraph(text, { part: 'headline' })])).toEqual([expected]);
  });
});
