import { describe, expect, it } from 'vitest';
import { speakers } from '../paragraphs';

/** Who says the last quotation of an article. */
const lastSpeaker = (...texts: string[]): string | null | undefined => speakers(...texts).at(-1)?.[1];

describe('a name', () => {
  it.each([
    ['by surname', 'Prime Minister Ines Okafor came.', '“We ran,” Okafor said.', 'Ines Okafor'],
    ['by surname with a title', 'Ines Okafor came.', '“We ran,” Ms. Okafor said.', 'Ines Okafor'],
    ['by first name', 'Ines Okafor came.', '“We ran,” Ines said.', 'Ines Okafor'],
    ['in its fullest form', 'Ines B. Okafor and Ines Okafor are one.', '“We ran,” Okafor said.', 'Ines B. Okafor'],
    ['behind an office', 'It rained.', '“We ran,” harbour spokesman Joris Maes said.', 'Joris Maes'],
    ['behind a title with "of"', 'It rained.', '“We ran,” Secretary of State Joris Maes said.', 'Joris Maes'],
    ['behind a rank of the police', 'DCI Ines Okafor came.', '“We ran,” Okafor said.', 'Ines Okafor'],
    ['with and without a rank', 'Ines Okafor came.', '“We ran,” PC Ines Okafor said.', 'Ines Okafor'],
    ['behind a rank in two parts', 'Ch. Insp. Ines Okafor came.', '“We ran,” Insp. Okafor said.', 'Ines Okafor'],
    ['behind titles of two', 'Sens. Ines Okafor and Joris Maes came.', '“We ran,” Okafor said.', 'Ines Okafor'],
    ['behind a firm and an office', 'Orlan CEO Ines Okafor came.', '“We ran,” Okafor said.', 'Ines Okafor'],
    ['behind "counsel"', 'It rained.', '“We ran,” defence counsel Ines Okafor replied.', 'Ines Okafor'],
    [
      'behind a noun that begins the sentence',
      'Ines Okafor came.',
      'Singer Ines Okafor said: “We ran.”',
      'Ines Okafor',
    ],
    [
      'behind a noun that began the sentence before',
      'Singer Ines Okafor came.',
      'Ines Okafor sang. “We ran,” Okafor said.',
      'Ines Okafor',
    ],
    ['of whom a noun tells', 'Singer Ines Okafor came.', '“We ran,” the singer said.', 'Ines Okafor'],
    [
      'behind where it was written',
      'Ines Okafor came.',
      'On Twitter Okafor wept. “We ran,” Okafor said.',
      'Ines Okafor',
    ],
    ['given like a noun', 'Joris Maes and Baker Maes came.', '“We ran,” Baker Maes said.', 'Baker Maes'],
    ['of a son', 'Joris Maes met his son.', '“We ran,” Joris Maes Jr. said.', 'Joris Maes Jr.'],
    ['of his father', 'Joris Maes Jr. met him.', '“We ran,” Joris B. Maes said.', 'Joris B. Maes'],
    ['of a son by surname', 'Joris Maes Jr. came.', '“We ran,” Maes said.', 'Joris Maes Jr.'],
    ['behind an office of a place', 'It rained.', '“We ran,” Mayor of Ghent Joris B. Maes said.', 'Joris B. Maes'],
    ['behind an office before', 'Mayor of New Halden Joris Maes came.', '“We ran,” Maes said.', 'Joris Maes'],
    ['before a place', 'It rained.', '“We ran,” said Joris Maes of Ghent.', 'Joris Maes'],
    ['of a body', 'It rained.', '“We ran,” the Harbour Board said.', 'Harbour Board'],
    ['never given in full', 'It rained.', '“We ran,” Okafor said.', 'Okafor'],
    [
      'that begins the next sentence',
      'Ines Okafor met Joris Claes. Okafor won.',
      '“We ran,” Okafor said.',
      'Ines Okafor',
    ],
    ['in the possessive of another', 'Ghent’s Okafor came.', '“We ran,” Okafor said.', 'Okafor'],
  ])('%s', (_, before, quotation, speaker) => {
    expect(lastSpeaker(before, quotation)).toBe(speaker);
  });
});

describe('a name that is only spoken of', () => {
  it.each([
    ['The mother of Ines Okafor told the court: “He ran and ran.”', 'the mother of Ines Okafor'],
    ['A lawyer for Ines Okafor said she would appeal. “It is a gift,” he said.', 'a lawyer for Ines Okafor'],
    ['A witness against Ines Okafor said: “We ran and ran.”', 'a witness against Ines Okafor'],
    ['The baker sued by Ines Okafor said: “We ran and ran.”', 'the baker sued by Ines Okafor'],
    [
      'An official close to President Ines Okafor said: “We ran and ran.”',
      'an official close to President Ines Okafor',
    ],
    ['The brother of the singer Ines Okafor said: “We ran and ran.”', 'the brother of the singer Ines Okafor'],
    ['Attorneys for Ines Okafor said: “We ran and ran.”', 'Attorneys for Ines Okafor'],
    ['Ines Okafor came. A friend of Okafor said: “We ran and ran.”', 'a friend of Okafor'],
    ['The sister of Ines Okafor wept. “It is unfair,” the sister said.', 'the sister'],
    ['The mother of Ines Okafor wept. “It is unfair,” she said.', 'the mother of Ines Okafor'],
    ['Local police arrested Ines Okafor. “We ran,” the police said.', 'the police'],
    ['A student leader, Ines Okafor, came. “We ran,” the student said.', 'the student'],
  ])('names nobody: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it.each([
    'A critic of Joris Maes, Ines Okafor, said: “We ran and ran.”',
    'The daughter of Joris Okafor, Ines Okafor, said: “We ran and ran.”',
    'The Bank of Halden governor, Ines Okafor, said: “We ran and ran.”',
    'The head of research Ines Okafor said: “We ran and ran.”',
    'The mother of two Ines Okafor said: “We ran and ran.”',
    'The city of Ghent’s mayor Ines Okafor said: “We ran and ran.”',
    'A former Secretary of State Ines Okafor said: “We ran and ran.”',
    'It brought a sharp reply from Ines Okafor, who called it “a tax on rain.”',
  ])('is not the name beside it: %s', (text) => {
    expect(lastSpeaker(text)).toBe('Ines Okafor');
  });
});

describe('a surname that two people share', () => {
  it('stays as it is', () => {
    expect(lastSpeaker('Ines Okafor came. Peter Okafor stayed.', '“We ran,” Okafor said.')).toBe('Okafor');
  });

  it('means the one the article is about', () => {
    const article = [
      'Ines Okafor came.',
      'Ines Okafor won.',
      'Ines Okafor left with Peter Okafor.',
      'It rained.',
      'It poured.',
    ];
    expect(lastSpeaker(...article, 'The sun came.', '“We ran,” Okafor said.')).toBe('Ines Okafor');
  });

  it('follows the title', () => {
    expect(lastSpeaker('Queen Ines Okafor came.', '“We ran,” Mr. Okafor said.')).toBe('Okafor');
  });
});

describe('he and she', () => {
  it.each([
    ['in the same sentence', ['Ines Okafor said the dam was what she called “a great gift to us.”']],
    ['of the sentence before', ['Ines Okafor opened the dam. “It is a gift,” she said.']],
    ['of the paragraph before', ['Ines Okafor opened the dam.', '“It is a gift,” she said.']],
    ['over a sentence about nobody', ['Ines Okafor opened the dam. It rained. “It is a gift,” she said.']],
    [
      'of a surname that two titles have',
      ['Mrs. Okafor left. Mr. Okafor sang.', 'It rained.', 'Ines Okafor opened the dam. “It is a gift,” she said.'],
    ],
    [
      'past a person of the other title',
      ['Ms. Ines Okafor opened the dam. Mr. Joris Maes sang. “It is a gift,” she said.'],
    ],
    ['of a German', ['Ines Okafor, the German minister, opened the dam. “It is a gift,” she said.']],
    ['of a lawyer for human rights', ['The human rights lawyer Ines Okafor sang. “It is a gift,” she said.']],
    ['asked by another', ['Joris Maes asked Ines Okafor why she ran. “It is a gift,” she said.']],
    ['asked in court', ['Ines Okafor stood up. The prosecutor asked her: “Why did you run?” “For fun,” she said.']],
    ['asking for something', ['Ines Okafor asked the mayor for time. “It is a gift,” she said.']],
    ['past her husband', ['Ines Okafor opened the dam. Her husband said no more. “It is a gift,” she said.']],
    ['past her son', ['Ines Okafor opened the dam. Her son Joris Maes said no more. “It is a gift,” she said.']],
    [
      'past the uncle of a girl',
      ['Ines Okafor opened the dam. Joris Maes, the uncle of the girl, wept. “It is a gift,” she said.'],
    ],
  ])('%s', (_, texts) => {
    expect(lastSpeaker(...texts)).toBe('Ines Okafor');
  });

  it.each([
    [
      'between two people in one sentence',
      ['Ines Okafor said yes, but Lotte Claes said no. “It is a gift,” she said.'],
    ],
    [
      'further back than the paragraph before',
      ['Ines Okafor opened the dam.', 'It rained.', '“It is a gift,” she said.'],
    ],
    ['of what somebody is said to be', ['The meeting was led by Joris Maes, a judge. “It is a gift,” he said.']],
    ['of nobody named', ['The dam was opened in May. “It is a gift,” she said.']],
    ['against a word of kin', ['The dam was opened in May. His wife wept. “It is a gift,” he said.']],
    ['against a title', ['Mr. Joris Maes opened the dam. “It is a gift,” she said.']],
  ])('stay open %s', (_, texts) => {
    expect(lastSpeaker(...texts)).toBeNull();
  });
});

describe('one person', () => {
  const bothWays = 'Ines Okafor opened the dam. “It is a gift,” he said.';

  it('is not both he and she', () => {
    const found = speakers(bothWays, 'It rained.', 'Okafor left. “It is a lie,” she said.');
    expect(found.map(([, speaker]) => speaker)).toEqual([null, null]);
  });

  it('is what the article mostly calls them', () => {
    const she = 'Okafor left. “It is a lie,” she said.';
    const found = speakers(bothWays, 'It rained.', she, 'It poured.', she);
    expect(found.map(([, speaker]) => speaker)).toEqual([null, 'Ines Okafor', 'Ines Okafor']);
  });

  it('who is mostly called otherwise is passed over', () => {
    const she = 'Okafor left. “It is a lie,” she said.';
    expect(lastSpeaker(she, 'It rained.', she, 'Joris Maes came. Okafor left. “It is a gift,” he said.')).toBe(
      'Joris Maes',
    );
  });

  it.each([
    'Dr. Ines Okafor and her friend Dr. Joris Maes led the study. “It was hard,” she said.',
    'Joris Maes came. Ines Okafor and Lotte Claes led the study. “It was hard,” she said.',
  ])('is not told from another of the same sentence: %s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });

  it('whose name holds "and" is one', () => {
    expect(lastSpeaker('Ines Okafor opened the dam. The Food and Water Board left. “It is a gift,” she said.')).toBe(
      'Ines Okafor',
    );
  });
});

describe('other words for a person', () => {
  it.each([
    'Halden’s water minister, Ines Okafor, said: “We ran.”',
    '“We ran,” said the mayor of Ghent, Ines Okafor.',
    'The harbour master, Ines Okafor, called it “a long and empty year.”',
  ])('an office means the name beside it: %s', (text) => {
    expect(lastSpeaker(text)).toBe('Ines Okafor');
  });

  it('a body does not mean the name beside it', () => {
    expect(lastSpeaker('“We ran,” said the ministry, Ines Okafor, and two others.')).not.toBe('Ines Okafor');
  });

  it('the office means who holds it', () => {
    expect(lastSpeaker('Prime Minister Ines Okafor came.', '“We ran,” the prime minister said.')).toBe('Ines Okafor');
  });

  it('the age means who is so old', () => {
    expect(lastSpeaker('Joris Maes, 52, came.', '“We ran,” the 52-year-old said.')).toBe('Joris Maes');
  });

  it('an office that two people hold means neither', () => {
    expect(lastSpeaker('Sen. Ines Okafor met Sen. Joris Maes.', '“We ran,” the sen said.')).not.toMatch(/Okafor|Maes/u);
  });

  it('"who" means the words before it', () => {
    expect(lastSpeaker('Ines Okafor, who said they had “run like hares,” left.')).toBe('Ines Okafor');
  });

  it('"I" means the writer, who has no name', () => {
    expect(speakers('“We ran,” I said.')).toEqual([['I', null]]);
  });
});

describe('bodies and documents', () => {
  it('speak under their own words', () => {
    expect(lastSpeaker('The report found that “no alarm sounded.”')).toBe('the report');
  });

  it('are meant by "it"', () => {
    expect(lastSpeaker('The ministry opened the dam. It said the dam was “safe and sound.”')).toBe('the ministry');
  });

  it('are not meant by "he"', () => {
    expect(lastSpeaker('The ministry opened the dam. “It is a gift,” he said.')).toBeNull();
  });
});

describe('a quotation over paragraphs', () => {
  it('keeps its speaker', () => {
    const found = speakers('Ines Okafor began: “We ran.', '“We did not stop.', '“That is all.”');
    expect(found.map(([, speaker]) => speaker)).toEqual(Array(3).fill('Ines Okafor'));
  });

  it('has the speaker that its end names', () => {
    const found = speakers('“We ran.', '“We did not stop,” said Ines Okafor.');
    expect(found.map(([, speaker]) => speaker)).toEqual(['Ines Okafor', 'Ines Okafor']);
  });

  it('does not lend its speaker to the next', () => {
    expect(speakers('“We ran,” said Ines Okafor.', '“Nobody stopped.”').at(-1)).toEqual([null, null]);
  });
});
