import type { PageState } from './state';

/**
 * What button, popup and side panel need of a page's state: of a report, its figures, its voices and its comments. To send
 * all of a long one takes time, of the page's and before the popup is painted.
 */
export function gistOf(state: PageState): PageState {
  if (state.kind !== 'ready') return state;
  const findings = state.report.findings.filter(({ label }) => label === 'opinion');
  return { ...state, report: { ...state.report, findings } };
}
