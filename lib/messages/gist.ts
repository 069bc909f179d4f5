import type { PageState } from './state';

/**
 * What the toolbar's button needs of a page's state: of a report, its figures and its comments. To send all of a long one
 * would take the page's time.
 */
export function gistOf(state: PageState): PageState {
  if (state.kind !== 'ready') return state;
  const findings = state.report.findings.filter(({ label }) => label === 'opinion');
  return { ...state, report: { ...state.report, voices: [], findings } };
}
