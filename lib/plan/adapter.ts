import type { PageKind, PlanReading } from './reading.ts';

/** Knows one kind of page: does this page concern me? Then read it. */
export interface Adapter {
  readonly kind: PageKind;
  concerns(page: Page): boolean;
  plans(page: Page): PlanReading[];
}

/** One frame's document as adapters see it. */
export interface Page {
  readonly document: Document;
  readonly root: Element;
  readonly url: string;
  /** Host and path of the address in lower case; '' for an address that cannot be parsed. */
  readonly host: string;
  readonly path: string;
}
