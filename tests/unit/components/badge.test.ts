import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../components/badge';
import { gistOf } from '../../../lib/messages/gist';
import type { PageState } from '../../../lib/messages/state';
import { mix } from './finding';

describe('badgeOf', () => {
  it('counts the comments and says what the popup says', () => {
    expect(badgeOf({ kind: 'ready', report: mix({ fact: 2, opinion: 1 }), declared: 'opinion' })).toEqual({
      comments: 1,
      declared: 'opinion',
      title:
        'A mix of reporting and comment, with 1 sentence of comment by the writer.\nThe publisher calls this page opinion.',
    });
  });

  it('needs no more of a report than its comments', () => {
    const state: PageState = { kind: 'ready', report: mix({ fact: 2, quote: 1, opinion: 1 }), declared: 'report' };
    const gist = gistOf(state);
    expect(gist).toMatchObject({ report: { findings: [{ label: 'opinion' }] } });
    expect(badgeOf(gist)).toEqual(badgeOf(state));
  });

  it('says nothing of a page that has not been read', () => {
    expect(badgeOf({ kind: 'no-article' })).toBeNull();
  });
});
