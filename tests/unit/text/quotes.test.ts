import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/text/quotes';
import { paragraphs, quoted, quotedIn, speakers } from './paragraphs';

describe('findQuotes', () => {
  it('answers for every block, also for those without quotations', () => {
    expect(findQuotes(paragraphs('It rained.', '“We ran,” Maes said.', ''))).toEqual([
      [],
      [{ start: 0, end: 9, speaker: 'Maes', mention: 'Maes' }],
      [],
    ]);
  });

  it('counts offsets in the block, marks included', () => {
    const text = 'Maes said the dam had "grave faults " but would hold.';
    expect(quoted(text)).toEqual(['"grave faults "']);
  });

  it('takes part quotations and whole ones from one paragraph', () => {
    const text = 'Maes spoke of “a heavy night.” “We ran,” he said, “and it rained.” Nobody was hurt.';
    expect(quoted(text)).toEqual(['“a heavy night.”', '“We ran,”', '“and it rained.”']);
  });

  it('leaves a report without quotations alone', () => {
    expect(
      quotedIn(paragraphs("The workers' union met in the '90s.", "The US' share of 6'2\" planks grew.")).flat(),
    ).toEqual([]);
  });

  it('reads an article from its headline to its end', () => {
    const article = speakers(
      'Harbour dam ‘will hold’, says minister',
      'Transport Minister Ines Okafor said on Monday that the old dam was “as firm as ever.”',
      'But Joris Maes, 52, who runs the ferry, disagreed.',
      '“It leaks,” he said. “Ask the fish.”',
      'The minister declined to answer the ferryman.',
    );
    expect(article).toEqual([
      ['minister', 'minister'],
      ['Transport Minister Ines Okafor', 'Ines Okafor'],
      ['he', 'Joris Maes'],
      ['he', 'Joris Maes'],
    ]);
  });
});
