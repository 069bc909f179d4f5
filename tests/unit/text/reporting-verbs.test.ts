import { describe, expect, it } from 'vitest';
import {
  attitudeVerbs,
  isReportingVerb,
  loadedReportingVerbs,
  neutralReportingVerbs,
  plainForms,
} from '../../../lib/text/reporting-verbs';

describe('forms', () => {
  it.each([
    ['say', 'says', 'said', 'saying'],
    ['deny', 'denies', 'denied', 'denying'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['write', 'writes', 'wrote', 'written'],
    ['announce', 'announces', 'announced', 'announcing'],
    ['stress', 'stresses', 'stressed', 'stressing'],
    ['submit', 'submits', 'submitted', 'submitting'],
    ['label', 'labels', 'labeled', 'labelled'],
    ['echo', 'echoes', 'echoed', 'echoing'],
  ])('of neutral verbs: %s, %s, %s, %s', (...forms) => {
    expect(forms.filter((form) => !neutralReportingVerbs.has(form))).toEqual([]);
  });

  it.each([
    ['admit', 'admits', 'admitted', 'admitting'],
    ['claim', 'claims', 'claimed', 'claiming'],
    ['brag', 'brags', 'bragged', 'bragging'],
    ['insist', 'insists', 'insisted', 'insisting'],
  ])('of loaded verbs: %s, %s, %s, %s', (...forms) => {
    expect(forms.filter((form) => !loadedReportingVerbs.has(form))).toEqual([]);
  });

  it('keep the -y after a vowel and double no letter by rule', () => {
    expect(['portrayed', 'answering', 'reported'].every((form) => neutralReportingVerbs.has(form))).toBe(true);
    expect(neutralReportingVerbs.has('reportted')).toBe(false);
  });
});

it('keeps the three kinds of verb apart', () => {
  const shared = [...neutralReportingVerbs].filter((form) => loadedReportingVerbs.has(form) || attitudeVerbs.has(form));
  expect(shared).toEqual([]);
});

it('lists plain forms only once each verb has them', () => {
  expect(plainForms.has('claim')).toBe(true);
  expect(plainForms.has('claimed')).toBe(false);
});

describe('isReportingVerb', () => {
  it.each(['said', 'Says', 'BOASTED', 'tweeting'])('knows %s in any case', (word) => {
    expect(isReportingVerb(word)).toBe(true);
  });

  it.each(['hoped', 'found', 'walked', 'according', ''])('leaves out %s', (word) => {
    expect(isReportingVerb(word)).toBe(false);
  });
});
