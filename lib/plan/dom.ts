/*
 * Safe ways into a foreign page. A form's fields and a document's named elements shadow the DOM's own members
 * (`<input name="firstChild">`), so what walks a page asks the prototypes, not the objects.
 */

const prototypes = new WeakMap<object, object>();

/** The prototype that owns a member, found from any object that inherits it. */
function ownerOf(object: object, member: string): object | null {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    if (Object.hasOwn(proto, member)) return proto;
  }
  return null;
}

function nodePrototype(node: Node): object | null {
  const nearest = Object.getPrototypeOf(node);
  const known = prototypes.get(nearest);
  if (known) return known;
  const owner = ownerOf(node, 'firstChild');
  if (owner) prototypes.set(nearest, owner);
  return owner;
}

/** A node's first child, whatever its fields are called. */
export function firstChildOf(node: Node): ChildNode | null {
  const owner = nodePrototype(node);
  return owner && Reflect.get(owner, 'firstChild', node);
}

/** A node's next sibling, whatever its fields are called. */
export function nextSiblingOf(node: Node): ChildNode | null {
  const owner = nodePrototype(node);
  return owner && Reflect.get(owner, 'nextSibling', node);
}

/** Whether a node is an element; a form whose fields shadow everything is left out of no walk by that. */
export function isElement(node: Node): node is Element {
  const owner = nodePrototype(node);
  return owner !== null && Reflect.get(owner, 'nodeType', node) === 1;
}

/** An element's tag in capitals; a form's is 'FORM' even if a field of it is called `tagName`. */
export function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag.toUpperCase() : 'FORM';
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
