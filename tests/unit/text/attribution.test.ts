import { describe, expect, it } from 'vitest';
import { findAttribution } from '../../../lib/text/attribution';
import { pairMarks } from '../../../lib/text/quotation/pairing';

/** Cue and source of a sentence, as words. */
function attribution(text: string): [string, string | null] | null {
  const found = findAttribution(text, pairMarks(text).pairs);
  if (!found) return null;
  const { cue, source } = found;
  return [text.slice(cue.start, cue.end), source && text.slice(source.start, source.end)];
}

describe('indirect speech', () => {
  it.each([
    ['Maes said he hoped the ferry would sail.', 'said', 'Maes'],
    ['The ministry announced a new ferry.', 'announced', 'The ministry'],
    ['According to the harbour report, the pumps are old.', 'According to', 'the harbour report'],
    ['The pumps are old, according to Lotte Claes.', 'according to', 'Lotte Claes'],
    ['The pumps are old, said Lotte Claes.', 'said', 'Lotte Claes'],
    ['The pumps are old, say residents.', 'say', 'residents'],
    ['The pumps, Claes says, are old.', 'says', 'Claes'],
    ['Claes, a nurse from Ghent, told the court that she ran.', 'told', 'Claes'],
    ['Two senior harbour officials on Tuesday denied it.', 'denied', 'Two senior harbour officials'],
    ['The head of the agency has repeatedly warned of floods.', 'warned', 'The head of the agency'],
    ['In a letter to the council, Maes asked for time.', 'asked', 'Maes'],
    ['At the time Maes argued that the pumps were old.', 'argued', 'Maes'],
    ['The survey found that few people swim.', 'found', 'The survey'],
    ['Critics fear a second winter like it.', 'fear', 'Critics'],
    ['Maes shot back that nobody had asked him.', 'shot back', 'Maes'],
    ['The dam was praised by Okafor.', 'praised', 'Okafor'],
    ['Maes compared the old quay to a barn.', 'compared', 'Maes'],
    ['The mayor has encouraged pilots to write.', 'encouraged', 'The mayor'],
    ['Maes has long argued that the pumps are old.', 'argued', 'Maes'],
    ['The mayor painted her rival as a friend of the builders.', 'painted', 'The mayor'],
    ['Both said the quay was a wreck.', 'said', 'Both'],
    ['The brothers both said the quay was a wreck.', 'said', 'The brothers'],
    ['In March, all three said the quay was a wreck.', 'said', 'all three'],
    ['The two believe the quay is a wreck.', 'believe', 'The two'],
    ['The other said the quay was a wreck.', 'said', 'The other'],
    ['Each said the quay was a wreck.', 'said', 'Each'],
    ['Some of them said the quay was a wreck.', 'said', 'Some of them'],
    ['Opponents have cast the young harbour master as a spender.', 'cast', 'Opponents'],
  ])('%s', (text, cue, source) => {
    expect(attribution(text)).toEqual([cue, source]);
  });

  it('knows a cue without a source', () => {
    expect(attribution('The dam is said to be safe.')).toEqual(['said', null]);
  });
});

describe('the writer alone', () => {
  it.each([
    'The ferry sails at noon.',
    'I think the ferry should sail.',
    'We believe in ferries.',
    'The report lies on the table.',
    'Her claim failed in court.',
    'The United States sent a ship.',
    'The talks continue to drag on.',
    'Say what you like.',
    'The captain read the letter.',
    'The captain painted the hull, as he did every May.',
    'Two actors were cast in May.',
    'Each claim costs forty crowns.',
    'The said quay lies in the north.',
  ])('%s', (text) => {
    expect(attribution(text)).toBeNull();
  });

  it('does not look into quotations', () => {
    expect(attribution('“Maes said no,” was all.')).toBeNull();
  });
});

it('costs no more for a long sentence than for its length', () => {
  const long = 'Maes, '.repeat(20000);
  expect(findAttribution(long, [])).toBeNull();
});
