/** What a publisher says its page is. */
export interface Declared {
  kind: 'opinion' | 'analysis' | 'background' | 'report' | 'review' | 'live' | 'satire' | 'sponsored';
  /** By which sign: schema.org's type, the section the page names, its address, a label in sight. */
  by: 'schema' | 'section' | 'address' | 'label';
  /** The sign as the page writes it. */
  text: string;
}
