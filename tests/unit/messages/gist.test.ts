import { describe, expect, it } from 'vitest';
import { gistOf, openingOf } from '../../../lib/messages/gist';
import type { PageState } from '../../../lib/messages/state';
import { mix } from '../components/finding';

const ready = (comments: number): PageState => ({ kind: 'ready', at: 0, report: mix({ fact: 30, opinion: comments }) });
const reportOf = (state: PageState) => (state.kind === 'ready' ? state.report : null);

describe('gistOf', () => {
  it('has all comments and all that is said of voices, and nothing else of the findings', () => {
    const [report, gist] = [reportOf(ready(40)), reportOf(gistOf(ready(40)))];
    expect(gist?.findings).toEqual(report?.findings.filter(({ label }) => label === 'opinion'));
    expect(gist?.voices).toEqual(report?.voices);
  });
});

describe('openingOf', () => {
  it('has all figures, the first comments and where each voice begins', () => {
    const [gist, opening] = [reportOf(gistOf(ready(40))), reportOf(openingOf(ready(40)))];
    expect(opening).toMatchObject({ sentences: gist?.sentences, words: gist?.words });
    expect(opening?.findings).toEqual(gist?.findings.slice(0, 5));
    expect(opening?.voices.map(({ findings }) => findings)).toEqual(gist?.voices.map(({ findings }) => [findings[0]]));
  });

  it('says that there is more, unless there is nothing to say', () => {
    expect(openingOf(ready(3)).isOpening).toBe(true);
    expect(gistOf(ready(3)).isOpening).toBeUndefined();
    expect(openingOf({ kind: 'no-article' })).toEqual({ kind: 'no-article' });
  });
});
