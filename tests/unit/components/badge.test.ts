import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../components/badge';
import { openingOf } from '../../../lib/messages/gist';
import type { PageState } from '../../../lib/messages/state';
import { mix } from './finding';

describe('badgeOf', () => {
  it('counts the comments and says what the popup says', () => {
    expect(badgeOf({ kind: 'ready', at: 0, report: mix({ fact: 2, opinion: 1 }), declared: 'opinion' })).toEqual({
      comments: 1,
      declared: 'opinion',
      title:
        'A mix of reporting and comment, with 1 sentence of comment by the writer.\nThe publisher calls this page opinion.',
    });
  });

  it('says of a selection that nothing else was read', () => {
    const report = mix({ opinion: 2 });
    const title = badgeOf({ kind: 'ready', at: 0, report, declared: 'report', isSelection: true })?.title;
    expect(title?.split('\n')).toEqual([
      'Only the text you selected was read.',
      expect.any(String),
      'The publisher calls this page a report.',
    ]);
  });

  it('needs no more of a report than its opening', () => {
    const state: PageState = {
      kind: 'ready',
      at: 0,
      report: mix({ quote: 1, opinion: 40, inserts: 20 }),
      declared: 'report',
    };
    expect(badgeOf(openingOf(state))).toEqual(badgeOf(state));
  });

  it('says nothing of a page that has not been read', () => {
    expect(badgeOf({ kind: 'no-article' })).toBeNull();
  });
});
