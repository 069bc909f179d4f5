import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageName } from '../../../components/language';

describe('language name', () => {
  test.each([
    ['de', 'German'],
    ['de-AT', 'German'],
    ['PT_br', 'Portuguese'],
    [' fr ', 'French'],
    ['zh-Hant-TW', 'Chinese'],
  ])('%s is %s', (lang, name) => {
    expect(languageName(lang, 'en')).toBe(name);
  });

  test('is given in the language asked for', () => {
    expect(languageName('fr', 'de')).toBe('Französisch');
  });

  test.each([null, '', 'x-default', 'und', 'mul', 'zxx', 'english', 'qqq', '<b>', 'en', 'en-GB'])(
    '%s names none',
    (lang) => {
      expect(languageName(lang, 'en')).toBeNull();
    },
  );

  test('no tag is too odd', () => {
    fc.assert(
      fc.property(fc.string(), (lang) => {
        expect(languageName(lang, 'en')).not.toBe('');
      }),
    );
  });
});
