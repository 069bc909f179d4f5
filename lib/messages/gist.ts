import type { PageState } from './state';

function withComments(state: PageState, most: number): PageState {
  if (state.kind !== 'ready') return state;
  const comments = state.report.findings.filter(({ label }) => label === 'opinion');
  return { ...state, report: { ...state.report, findings: comments.slice(0, most) } };
}

/** What popup and side panel need of a page's state: of a report, its figures, its voices and its comments. */
export const gistOf = (state: PageState): PageState => withComments(state, Infinity);

/**
 * What they can show at once, which is all that the toolbar's button needs: the first comments fill a popup. To send all of
 * a long page takes time, of the page's and before the popup is painted.
 */
export const openingOf = (state: PageState): PageState => withComments(state, 5);

/** Whether a state is an opening, and lacks comments. */
export const isOpening = (state: PageState): boolean =>
  state.kind === 'ready' && state.report.findings.length < state.report.sentences.opinion;
