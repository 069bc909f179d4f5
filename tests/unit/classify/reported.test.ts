import { describe, expect, it } from 'vitest';
import { reportedSpan } from '../../../lib/classify/reported';
import { voiceOf } from '../../../lib/classify/voice';

function reported(text: string): string | null {
  const span = reportedSpan(voiceOf(text, { start: 0, end: text.length }, []));
  return span && text.slice(span.start, span.end).trim();
}

describe('reportedSpan', () => {
  it('is what follows the source and its verb', () => {
    expect(reported('In May the inspector said that the quay was a disgrace.')).toBe('that the quay was a disgrace.');
  });

  it('is the whole sentence where the attribution closes it or stands inside', () => {
    expect(reported('The quay was a disgrace, the inspector said.')).toBe(
      'The quay was a disgrace, the inspector said.',
    );
    expect(reported('The quay, the inspector said, was a disgrace.')).toBe(
      'The quay, the inspector said, was a disgrace.',
    );
    expect(reported('According to the inspector, the quay was a disgrace.')).toBe(
      'According to the inspector, the quay was a disgrace.',
    );
  });

  it('is the whole sentence where it was merely claimed, or said in court', () => {
    for (const text of [
      'The quay was a disgrace, it was claimed.',
      'The quay was a disgrace, it has also been claimed by Maes.',
      'The quay was a disgrace, a court has ruled.',
    ]) {
      expect(reported(text)).toBe(text);
    }
  });

  it('is what a court hears or somebody is convinced of', () => {
    expect(reported('The court heard the quay was a disgrace.')).toBe('the quay was a disgrace.');
    expect(reported('Maes is convinced that the quay is a disgrace.')).toBe('that the quay is a disgrace.');
    expect(reported('Maes is adamant that the quay is a disgrace.')).toBe('that the quay is a disgrace.');
  });

  it.each([
    ['The drug, which the firm claims cures baldness, has been a disgrace.', 'cures baldness'],
    ['The drug, which the firm says is a safe, cheap cure, was banned.', 'is a safe, cheap cure'],
    ['The bridge, which engineers warned was unsafe, collapsed on Monday, killing six.', 'was unsafe'],
    ['Maes, who said the quay was old, has resigned.', 'the quay was old'],
    ['A man who police say shot three people was killed on Friday.', 'shot three people'],
    ['A man who police say was seen in Ghent has been held.', 'was seen in Ghent'],
    ['A man who police say was seen in Ghent and was armed left.', 'was seen in Ghent and was armed left.'],
    ['A man who said the quay was old has left.', 'the quay was old has left.'],
    ['Officials said that police warned that the quay was old.', 'that police warned that the quay was old.'],
  ])('ends with a clause about something else: %s', (text, words) => {
    expect(reported(text)).toBe(words);
  });

  it('ends where the writer takes the word back', () => {
    expect(reported('The inspector said the tank was full, but nobody had looked.')).toBe('the tank was full');
    expect(reported('The tank was full, the inspector said, a laughable excuse.')).toBe(
      'The tank was full, the inspector said',
    );
  });

  it('is nothing where the writer alone speaks', () => {
    expect(reported('The quay was a disgrace.')).toBeNull();
  });
});
