import { wordsOf } from './words';

/**
 * The commonest English words that languages near to English do not write the same way. Left out for that reason are
 * "in", "a", "on", "is", "was", "an", "we", "so", "or", "as", "at", "for", "have", "her", "over", "under", "by" and "I".
 */
const functionWords = new Set(
  `the of and to that with from this it he she they you his its their our your be are were been has had but not
  which who what when where how if than there these those would will could should can may might must did does
  said says about after before between during against into through while because more most other some any all also
  only new now up out they've it's don't`.split(/\s+/u),
);

/** Below so many words a share says nothing. */
const enoughWords = 20;

/** A page of English news has .13 to .45 of its words in the list; Dutch and the Nordic languages have under .05. */
const leastShare = 0.09;

/**
 * The texts of a page, taken together, read as English. Judged by the share of common English function words among all
 * words; of fewer than 20 words the page's own `lang` decides, where it has one.
 */
export function isEnglish(texts: readonly string[], lang: string | null = null): boolean {
  const words = texts.flatMap(wordsOf);
  if (words.length < enoughWords) return lang === null || /^en\b/iu.test(lang);
  const common = words.filter((word) => functionWords.has(word.toLowerCase().replace('’', "'"))).length;
  return common / words.length >= leastShare;
}
