/** Words that, written with a capital in mid-text, show that a sentence begins: in a name they would hardly follow. */
const openers = new Set(
  `a an the this that these those such each every both all most many much some several few another other one two three
  i he she it we you they who his her its our my your their there here
  and but or nor so yet if then when whenever while where why how what which because since although though unless until
  in on at by for from with without within after before during under over between among through throughout despite
  as like about against across along amid behind beyond near of out to up
  also again always already even ever just never not now nearly often once only perhaps rather sometimes soon still
  today tomorrow tonight yesterday later earlier meanwhile however instead indeed moreover nevertheless therefore thus
  according additionally finally further furthermore otherwise similarly
  is are was were be been do does did has have had would can could might must shall should let
  asked based speaking being having please yes no well
  dozens hundreds thousands millions billions people officials authorities critics supporters opponents experts analysts
  lawmakers prosecutors investigators researchers scientists residents`.split(/\s+/u),
);

const firstWord = /^[\p{Ps}\p{Pi}"'\s]*(\p{L}{2,}|\p{L}(?!\.))(?:['’]\p{L}+)?(?![\p{L}-])/u;

/** The label of a picture's credit, which the caption before it does not always end with a stop. */
export const creditLabel = `(?:Image|Photo|Photograph|Picture|Video)(?: (?:credit|source|by|courtesy))?: `;

const credit = new RegExp(`^${creditLabel}`, 'u');

/** The text begins with a word that can only have its capital from standing at the start of a sentence. */
export function opensSentence(after: string): boolean {
  if (credit.test(after)) return true;
  const word = firstWord.exec(after)?.[1];
  return word !== undefined && openers.has(word.toLowerCase()) && !/^No\.? ?\d/u.test(after);
}
