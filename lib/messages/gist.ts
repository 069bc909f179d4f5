import type { Finding } from '../classify/label';
import type { PageState } from './state';

/** So many comments fill a popup. */
const first = 5;

const commentsIn = (findings: readonly Finding[]): Finding[] => findings.filter(({ label }) => label === 'opinion');

/** What popup and side panel need of a page's state: of a report, its figures, its voices and its comments. */
export function gistOf(state: PageState): PageState {
  if (state.kind !== 'ready') return state;
  return { ...state, report: { ...state.report, findings: commentsIn(state.report.findings) } };
}

/**
 * What they can show at once, which is all that the toolbar's button needs: the first comments, and of each voice where it
 * begins. To send all of a long page takes time, of the page's and before the popup is painted.
 */
export function openingOf(state: PageState): PageState {
  if (state.kind !== 'ready') return state;
  const { report } = state;
  const voices = report.voices.map((voice) => ({ ...voice, findings: voice.findings.slice(0, 1) }));
  return {
    ...state,
    isOpening: true,
    report: { ...report, voices, findings: commentsIn(report.findings).slice(0, first) },
  };
}
