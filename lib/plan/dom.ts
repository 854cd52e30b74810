/*
 * Safe ways into a foreign page. A form's fields and a document's named elements shadow the DOM's own members
 * (`<input name="firstChild">`), so what walks a page asks the prototypes, not the objects.
 */

const FORM = 'FORM';
const ELEMENT_NODE = 1;

/** The prototype that owns a member, found from any object that inherits it. */
function ownerOf(object: object, member: string): object | null {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    if (Object.hasOwn(proto, member)) return proto;
  }
  return null;
}

/** A node's name in the DOM ('P', '#text'); 'FORM' for a form even if a field of it is called `nodeName`. */
export function nameOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === 'string' ? name : FORM;
}

/** Whether a node of a certain name is an element. */
export function isElement(node: Node, name: string): node is Element {
  return name === FORM || node.nodeType === ELEMENT_NODE;
}

/** The first child of a node of a certain name; only a form's members can be shadowed. */
export function firstChildOf(node: Node, name: string): ChildNode | null {
  return name === FORM ? ownMember(node, 'firstChild') : node.firstChild;
}

/** The next sibling of a node of a certain name. */
export function nextSiblingOf(node: Node, name: string): ChildNode | null {
  return name === FORM ? ownMember(node, 'nextSibling') : node.nextSibling;
}

function ownMember(node: Node, member: 'firstChild' | 'nextSibling'): ChildNode | null {
  const owner = ownerOf(node, member);
  return owner && Reflect.get(owner, member, node);
}

/** The root element of a document, or null for an empty one. */
export function rootOf(document: Document): Element | null {
  const owner = ownerOf(document, 'documentElement');
  return owner && Reflect.get(owner, 'documentElement', document);
}

/** The title of a document as its head has it; '' if there is none. */
export function documentTitle(document: Document): string {
  return rootOf(document)?.querySelector('head > title')?.textContent ?? '';
}
