import { describe, expect, it } from 'vitest';
import { mentions } from '../paragraphs';

describe('a source behind the quotation', () => {
  it.each([
    ['“We ran,” Maes said.', 'Maes'],
    ['“We ran,” said Maes.', 'Maes'],
    ['“We ran,” she told the harbour paper.', 'she'],
    ['“We ran,” Maes, a baker from Ghent, told the court.', 'Maes'],
    ['“We ran,” said the head of the agency.', 'the head of the agency'],
    ['“We ran,” harbour spokesman Joris Maes said in a statement.', 'harbour spokesman Joris Maes'],
    ['“We ran,” according to the report.', 'the report'],
    ['“We ran,” read the statement.', 'the statement'],
    ['“Why run?” Maes asked.', 'Maes'],
    ['“We ran,” as Maes put it.', 'Maes'],
    ['“We ran,” Maes stammered.', 'Maes'],
    ['“Who ran?” Maes enquired.', 'Maes'],
    ['The crowd “ran like hares,” police said.', 'police'],
    ['The crowd “ran like hares” through the town, according to police.', 'police'],
    ['“It must go,” campaigners say.', 'campaigners'],
    ['“We all ran that night” — Lotte Claes', 'Lotte Claes'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });
});

describe('a source before the quotation', () => {
  it.each([
    ['Maes said: “We ran.”', 'Maes'],
    ['According to Maes, “everybody ran.”', 'Maes'],
    ['On Tuesday, in Ghent, Maes said that “everybody ran.”', 'Maes'],
    ['GHENT (Harbour News) — Maes said that “everybody ran.”', 'Maes'],
    ['Maes described the plan of the council as simple: “We pay, they build.”', 'Maes'],
    ['Maes: “We pay, they build.”', 'Maes'],
    ['Maes on the tolls: “We pay, they build.”', 'Maes'],
    ['Council leader quits in a row over tolls: “We pay, they build.”', 'Council leader'],
    ['A spokesman for the council: “We pay, they build.”', 'A spokesman for the council'],
    ['Maes left the hall, calling the vote “a farce.”', 'Maes'],
    ['Calling the vote “a farce,” Maes left the hall.', 'Maes'],
    ['The mayor rejected the claims and called them “pure theatre.”', 'The mayor'],
    ['Okafor’s claim that “all is well” surprised nobody.', 'Okafor'],
    ['Maes repeated his call for “a calm vote.”', 'Maes'],
    ['Maes opposed what he called “a tax on rain.”', 'Maes'],
    ['The sign by the gate read: “No ferries in winter.”', 'The sign by the gate'],
    ['The plan was called “a tax on rain” by the mayor.', 'the mayor'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });
});

describe('a source behind an opening without a comma', () => {
  it.each([
    ['At the time Maes called it “a tax on rain.”', 'Maes'],
    ['But in 2019 Maes called it “a tax on rain.”', 'Maes'],
    ['In a letter to staff Joris Maes called it “a tax on rain.”', 'Joris Maes'],
    ['During the hearing Judge Ines Okafor called it “a tax on rain.”', 'Judge Ines Okafor'],
    ['In a statement police called it “a tax on rain.”', 'police'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it.each(['At Ghent Maes called it “a tax on rain.”', 'In the old harbour town called it “a tax on rain.”'])(
    'is not told from it: %s',
    (text) => {
      expect(mentions(text)).toEqual([null]);
    },
  );
});

describe('several people', () => {
  it.each([
    ['“We ran,” Maes and her brother said.', 'Maes and her brother'],
    ['Maes, Okafor and Claes said in a statement: “We ran.”', 'Maes, Okafor and Claes'],
    ['Maes, Okafor, and Claes said in a statement: “We ran.”', 'Maes, Okafor, and Claes'],
    [
      'The singer Joris Maes and the baker Ines Okafor said: “We ran.”',
      'The singer Joris Maes and the baker Ines Okafor',
    ],
    ['“We ran,” the families, bakers and harbour officials said.', 'the families, bakers and harbour officials'],
  ])('speak together: %s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it.each([
    ['In Leeds, Maes and Claes said: “We ran.”', 'Maes and Claes'],
    ['The plan hurt Maes and her brother said: “We ran.”', 'her brother'],
    ['Maes left the hall and Claes said: “We ran.”', 'Claes'],
    ['A woman asked for a photo and Claes said: “We ran.”', 'Claes'],
    ['The ferry sank in 1987, and he said: “We ran.”', 'he'],
  ])('do not where a clause is before: %s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });
});

describe('a clause behind "after"', () => {
  it.each([
    ['The protest ended after the mayor, Ines Okafor, told the crowd: “Go home now.”', 'the mayor'],
    ['Orlan sank 6.2% after its owner, Ines Okafor, said demand was “softer than we hoped.”', 'its owner'],
    ['It lost its way after the mayor told the crowd: “Go home now.”', 'the mayor'],
    ['After the vote, the mayor, Ines Okafor, told the crowd: “Go home now.”', 'the mayor'],
    ['After the mayor, Joris Maes, left, Okafor said: “Go home now.”', 'Okafor'],
  ])('has its own subject: %s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });
});

describe('a clause with an object', () => {
  it.each([
    ['The man accused of killing Okafor said: “We ran.”', 'The man'],
    ['The woman who accused Okafor said: “We ran.”', 'The woman'],
    ['The officer who shot Okafor told the court: “We ran.”', 'The officer'],
    ['The woman who voted for Okafor said: “We ran.”', 'The woman'],
    ['A baker who represents Okafor said: “We ran.”', 'A baker'],
    ['Bakers who represent Okafor said: “We ran.”', 'Bakers'],
    ['The police force that arrested Okafor said: “We ran.”', 'The police force'],
    ['A doctor treating Okafor said: “We ran.”', 'A doctor'],
    ['“We ran,” lawyers representing Okafor said.', 'lawyers'],
    ['Police investigating the murder said: “We ran.”', 'Police'],
  ])('gives whose it is: %s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it.each([
    'At a council meeting Okafor said: “We ran.”',
    'The baker who left the hall when Okafor said “it was all over” came back.',
  ])('is none: %s', (text) => {
    expect(mentions(text)).toEqual(['Okafor']);
  });
});

describe('several sources in a sentence', () => {
  it('take the one whose statement holds the other', () => {
    expect(mentions('Maes said that Okafor had promised “a calm and open vote.”')).toEqual(['Maes']);
  });

  it('take the nearer one where it brings the words in directly', () => {
    expect(mentions('Maes said his father told him: “Never run.”')).toEqual(['his father']);
  });

  it('do not take whom the verb behind them speaks of', () => {
    expect(mentions('Maes, who called it “a tax on rain,” said the council had lied.')).toEqual(['who']);
    expect(mentions('The plan, “a tax on rain,” said the council, had failed.')).toEqual(['the council']);
  });

  it('take the one before where the one behind hands over something else', () => {
    const text = 'After Okafor told him it was “a tax on rain,” Maes replied, “Let it rain and rain.”';
    expect(mentions(text)).toEqual(['Okafor', 'Maes']);
  });

  it('take the nearer one where its verb has a whole call behind it', () => {
    expect(mentions('Police said a baker yelled “Never run again!” at them.')).toEqual(['a baker']);
    expect(mentions('Police said a baker yelled that he was “never to run again.”')).toEqual(['Police']);
  });

  it('pass over a clause that is over', () => {
    expect(mentions('When Okafor called, Maes said he felt “a great calm.”')).toEqual(['Maes']);
  });

  it('pass over who only hands the words on', () => {
    expect(mentions('Maes told the board it was “a tax on rain,” the harbour paper reported.')).toEqual(['Maes']);
  });
});

describe('a second quotation', () => {
  it('in the sentence has the same source', () => {
    expect(mentions('“We ran,” she said, “and we did not stop.”')).toEqual(['she', 'she']);
  });

  it('in the next sentence has the same source', () => {
    expect(mentions('“We ran,” said Maes. “We did not stop.”')).toEqual(['Maes', 'Maes']);
  });

  it('has its own where it is given one', () => {
    expect(mentions('“We ran,” said Maes. “You walked,” said Claes.')).toEqual(['Maes', 'Claes']);
  });
});

describe('no source', () => {
  it.each([
    ['of what nobody says', 'It was a year “of mud and of long nights.”'],
    ['of what some call so', 'It was what some call “the year of the long mud.”'],
    ['of a kind of article', 'Exclusive: “We ran all night”'],
    ['of a passive', 'The plan was described as “a tax on the rain.”'],
    ['of a relative pronoun without a person', 'It is for anybody who says “never in my life.”'],
  ])('%s', (_, text) => {
    expect(mentions(text)).toEqual([null]);
  });
});
