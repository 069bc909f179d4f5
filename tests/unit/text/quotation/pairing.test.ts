import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../lib/text/quotation/pairing';

const pairs = (text: string): string[] => pairMarks(text).pairs.map(({ start, end }) => text.slice(start, end));

describe('pairs', () => {
  it.each([
    ['one', 'She said "yes" at once.', ['"yes"']],
    ['several', '"Yes," she said, "we can."', ['"Yes,"', '"we can."']],
    ['over sentences', '“We ran. Nobody looked back.”', ['“We ran. Nobody looked back.”']],
    ['straight with curly', '“We ran," she said.', ['“We ran,"']],
    ['with a stray space before the close', 'had "a gap in the plan " but', ['"a gap in the plan "']],
    ['singles', "'We ran,' she said.", ["'We ran,'"]],
    ['singles around an apostrophe', "'We didn't run,' she said.", ["'We didn't run,'"]],
    [
      'singles around a plural possessive',
      "'The workers' rights are gone,' he said.",
      ["'The workers' rights are gone,'"],
    ],
    ['singles that close on a plural', "the 'killers' and 'monsters' of the sea", ["'killers'", "'monsters'"]],
    ['inches inside', '"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('only the outermost pair counts', () => {
  it.each([
    ['singles in doubles', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['doubles in singles', '‘He said “no” to me,’ she said.', ['‘He said “no” to me,’']],
    ['doubles in doubles', '"He said "no" to me," she said.', ['"He said "no" to me,"']],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('a missing mark', () => {
  it('ends a quotation with its first sentence where a new one opens', () => {
    expect(pairs('“We were lucky. It rained. “And now we build,” she said.')).toEqual([
      '“We were lucky.',
      '“And now we build,”',
    ]);
  });

  it('is told where the block leaves a quotation open', () => {
    expect(pairMarks('She said: “We ran.')).toEqual({ pairs: [], open: 10, close: null });
  });

  it('is told where the block begins inside a quotation', () => {
    expect(pairMarks('We ran.” The hall was silent.')).toEqual({ pairs: [], open: null, close: 8 });
  });

  it('does not pair a lone inch mark', () => expect(pairs('a 6" pipe and a "new" pump')).toEqual(['"new"']));
});

it('does not let an elision swallow a quotation', () => {
  expect(pairs('\'Cause he said "no" to the workers\' union')).toEqual(['"no"']);
});
