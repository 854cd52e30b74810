import {
  Document,
  HeadingLevel,
  type ITableCellOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { JSDOM } from 'jsdom';

const HEADINGS: Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  H1: HeadingLevel.HEADING_1,
  H2: HeadingLevel.HEADING_2,
  H3: HeadingLevel.HEADING_3,
  H4: HeadingLevel.HEADING_4,
};
const BLOCKS = 'p, h1, h2, h3, h4, ul, ol, table, div';

/** A teacher's rich text as the Word document that it could have been pasted from. */
export async function wordFile(html: string): Promise<Uint8Array> {
  const { body } = new JSDOM(html).window.document;
  const numbering = {
    config: ['ul', 'ol'].map((reference) => ({
      reference,
      levels: [
        {
          level: 0,
          format: reference === 'ul' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
          text: reference === 'ul' ? '•' : '%1.',
        },
      ],
    })),
  };
  const document = new Document({ numbering, sections: [{ children: blocksOf(body) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blocksOf(parent: Element): (Paragraph | Table)[] {
  if (!parent.querySelector(BLOCKS)) return [paragraph(parent)];
  return [...parent.children].flatMap((element): (Paragraph | Table)[] => {
    const { tagName } = element;
    if (tagName === 'TABLE') return [table(element)];
    if (tagName === 'UL' || tagName === 'OL')
      return [...element.querySelectorAll('li')].map((item) => paragraph(item, tagName.toLowerCase()));
    return element.querySelector(BLOCKS) ? blocksOf(element) : [paragraph(element)];
  });
}

function paragraph(element: Element, list?: string): Paragraph {
  const heading = HEADINGS[element.tagName];
  return new Paragraph({
    children: runsOf(element, element.tagName === 'TH'),
    ...(heading && { heading }),
    ...(list && { numbering: { reference: list, level: 0 } }),
  });
}

function runsOf(parent: Element, bold: boolean): TextRun[] {
  return [...parent.childNodes].flatMap((node): TextRun[] => {
    if (node.nodeName === '#text') return [new TextRun({ text: (node.nodeValue ?? '').replace(/\s+/g, ' '), bold })];
    if (node.nodeName === 'BR') return [new TextRun({ break: 1 })];
    const element = [...parent.children].find((child) => child === node);
    return element ? runsOf(element, bold || /^(?:B|STRONG)$/.test(element.tagName)) : [];
  });
}

function table(element: Element): Table {
  const rows = [...element.querySelectorAll('tr')].map(
    (row) =>
      new TableRow({
        children: [...row.children].map((cell) => {
          const options: ITableCellOptions = {
            children: blocksOf(cell),
            columnSpan: Number(cell.getAttribute('colspan') ?? 1),
            rowSpan: Number(cell.getAttribute('rowspan') ?? 1),
          };
          return new TableCell(options);
        }),
      }),
  );
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}
