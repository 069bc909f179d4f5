import { expect, it } from 'vitest';
import { gistOf, isOpening, openingOf } from '../../../lib/messages/gist';
import type { PageState } from '../../../lib/messages/state';
import { mix } from '../components/finding';

const ready = (comments: number): PageState => ({ kind: 'ready', report: mix({ fact: 30, opinion: comments }) });
const findingsOf = (state: PageState) => (state.kind === 'ready' ? state.report.findings : []);

it('has all comments in the gist, and nothing else of the findings', () => {
  const gist = gistOf(ready(40));
  expect(findingsOf(gist)).toEqual(findingsOf(ready(40)).filter(({ label }) => label === 'opinion'));
  expect(isOpening(gist)).toBe(false);
});

it('opens with the first comments and all figures', () => {
  const opening = openingOf(ready(40));
  expect(opening).toMatchObject({ report: { sentences: { fact: 30, opinion: 40 } } });
  expect(findingsOf(opening)).toEqual(findingsOf(gistOf(ready(40))).slice(0, 5));
  expect(isOpening(opening)).toBe(true);
});

it('opens with all there is of a page with few comments, or none', () => {
  expect(isOpening(openingOf(ready(3)))).toBe(false);
  expect(isOpening(openingOf({ kind: 'no-article' }))).toBe(false);
});
