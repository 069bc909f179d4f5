/** How pages set a remark: its element, and its looks as attributes of that element. */

export type Render = (paragraphs: readonly string[], looks: string) => string;

const each = (tag: string, paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<${tag}>${text}</${tag}>`).join('');
const around =
  (tag: string): Render =>
  (paragraphs, looks) =>
    `<${tag}${looks}>${each('p', paragraphs)}</${tag}>`;
/** "Comment: …" with its marker set apart from the rest. */
const withMarker = (text: string, set: (marker: string) => string): string =>
  text.replace(/^.{1,24}?(?::| [–—])/u, (marker) => set(marker));

export const markups: Readonly<Record<string, Render>> = {
  p: (paragraphs, looks) => `<p${looks}>${paragraphs.join(' ')}</p>`,
  'p, strong marker': ([first = '', ...more], looks) =>
    `<p${looks}>${[withMarker(first, (marker) => `<strong>${marker}</strong>`), ...more].join(' ')}</p>`,
  'p, line breaks': (paragraphs, looks) => `<p${looks}>${paragraphs.join('<br><br>')}</p>`,
  'p, span': (paragraphs, looks) => `<p><span${looks}>${paragraphs.join(' ')}</span></p>`,
  div: around('div'),
  'div, bare': (paragraphs, looks) => `<div${looks}>${paragraphs.join('<br><br>')}</div>`,
  'div, nested': (paragraphs, looks) => `<div><div${looks}><div>${each('p', paragraphs)}</div></div></div>`,
  'div, titled': (paragraphs, looks) => `<div${looks}><h4>A word on this</h4>${each('p', paragraphs)}</div>`,
  blockquote: around('blockquote'),
  aside: around('aside'),
  section: around('section'),
  details: (paragraphs, looks) => `<details open${looks}><summary>Note</summary>${each('p', paragraphs)}</details>`,
  list: (paragraphs, looks) => `<ul${looks}>${each('li', paragraphs)}</ul>`,
  table: (paragraphs, looks) => `<table${looks}><tbody><tr><td>${each('p', paragraphs)}</td></tr></tbody></table>`,
  'in a quotation': (paragraphs, looks) =>
    `<blockquote><p>The pilots wrote that the crane had leaned since March, and that they had told the office so.</p><div${looks}>${each('p', paragraphs)}</div></blockquote>`,
};

export const looks: Readonly<Record<string, string>> = {
  plain: '',
  boxed: ' style="border: 1px solid #aaa; background: #eee; padding: 8px"',
  indented: ' style="margin-left: 4em"',
  coloured: ' style="color: #900"',
  'another face': ' style="font: italic 1em sans-serif"',
  'class comment': ' class="comment"',
  'class sidebar': ' class="sidebar-note"',
  'class of a builder': ' class="css-x81k2"',
};
