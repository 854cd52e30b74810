const CHROME_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'BUTTON', 'MENU', 'FIELDSET']);
const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'tablist',
]);

/**
 * The part of a page that holds its content: its main landmark, else its body, else all of it.
 * @param root the document's root element
 */
export function mainOf(root: Element): Element {
  return root.querySelector('main, [role="main"]') ?? root.querySelector('body') ?? root;
}

/**
 * Whether an element belongs to the page's frame, not to its content: navigation, footers, site headers, dialogs, controls.
 * @param element any element of the page but a form
 * @param tag its tag in capitals
 * @param bare whether it has no attributes
 */
export function isChrome(element: Element, tag: string, bare = !element.hasAttributes()): boolean {
  if (CHROME_TAGS.has(tag)) return true;
  if (bare) return false;
  if (element.id === 'l-header' || element.id === 'ctl00_TopNavigationContainer') return true;
  const role = element.getAttribute('role');
  return role !== null && CHROME_ROLES.has(role);
}
