import type { WidgetTest } from './widget';

/** With more text to a control than this, the form is wrapped around the page. */
const charsPerControl = 400;

/** Something to fill in: a search, a sign-up, a poll. */
export const form: WidgetTest = ({ element, extent }) => {
  if (element.localName !== 'form' && element.localName !== 'fieldset') return null;
  return extent.controls > 0 && extent.chars < charsPerControl * extent.controls ? `${extent.controls} controls` : null;
};
