import type { Candidate } from './candidate.ts';
import type { PageKind, PlanReading } from './reading.ts';
import type { Turns } from './turns.ts';

/** Knows one kind of page: does this page concern me? Then read it. */
export interface Adapter {
  readonly kind: PageKind;
  concerns(page: Page): boolean;
  plans(page: Page): Turns<PlanReading[]>;
}

/** One frame's document as adapters see it. */
export interface Page {
  readonly document: Document;
  readonly root: Element;
  readonly url: string;
  /** Host and path of the address in lower case; '' for an address that cannot be parsed. */
  readonly host: string;
  readonly path: string;
  /** Told of every piece of text that could have been a goal, where someone wants to know. */
  readonly explain: ((candidate: Candidate) => void) | undefined;
}
