/** What HTML itself says of its elements: which hold a line of their own, and which hold no text to read. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block of text. */
const blockTags = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul',
);

/** Elements whose content is no text of the page: code, media with fallbacks, controls, annotations. */
const textlessTags = names(
  'applet audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object optgroup ' +
    'option progress rp rt script select style svg template textarea title video',
);

/** Custom elements are taken for blocks: pages use them for widgets and sections, hardly ever within a line. */
export const isBlockLevel = (element: Element): boolean =>
  blockTags.has(element.localName) || element.localName.includes('-');

export const isTextless = (element: Element): boolean => textlessTags.has(element.localName);

export const isHeading = (element: Element): boolean => /^h[1-6]$/u.test(element.localName);

export const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');
