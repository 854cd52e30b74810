/** One piece of text as it stands on a page. Measures are points, from the top left corner of the page as it is read. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  /** The size of the letters. */
  readonly size: number;
  readonly bold: boolean;
}

/** A drawn line, upright or level: the borders of a table are made of them. */
export interface PdfRule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What one page of a PDF shows, in whatever order. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly PdfRule[];
}
