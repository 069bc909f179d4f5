import type { WidgetTest } from './widget';

const roles = new Set(
  'navigation search banner contentinfo dialog alertdialog alert menu menubar toolbar tablist'.split(' '),
);

/** Parts that the page itself declares to be no content: navigation, search, dialogs, banners. */
export const landmark: WidgetTest = ({ element }) => {
  if (element.localName === 'nav' || element.localName === 'menu') return `<${element.localName}>`;
  const role = element.getAttribute('role') ?? '';
  return roles.has(role) ? `role "${role}"` : null;
};
