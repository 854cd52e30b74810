import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Sheet, SheetGoal } from '../i18n/agreement-paper/sheet.ts';

/** A4 and its margins, in twentieths of a point. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 850, right: 964, bottom: 850, left: 964 } };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true });

/** A text of several lines as runs of one paragraph. */
const runs = (text: string, more: { bold?: boolean } = {}): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, ...more, ...(at > 0 && { break: 1 }) }));

const labelled = (label: string, text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), ...runs(text)] });

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;

const tasksTable = ({ tasks }: SheetGoal): Table => {
  const width = { size: Math.floor(WIDTH / tasks.length), type: WidthType.DXA };
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  const cell = (children: TextRun[]) => new TableCell({ width, margins, children: [new Paragraph({ children })] });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: tasks.map(() => width.size),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tasks.map(({ who }) => cell([new TextRun({ text: who, bold: true })])),
      }),
      new TableRow({ cantSplit: true, children: tasks.map(({ what }) => cell(runs(what))) }),
    ],
  });
};

const goalBlocks = (goal: SheetGoal, adviceLabel: string): (Paragraph | Table)[] => [
  new Paragraph({
    // Each goal has its priority as its number, in whichever group it stands.
    numbering: { reference: `goal-${goal.priority}`, level: 0 },
    keepNext: true,
    spacing: { before: 100 },
    children: [
      ...runs(goal.text, { bold: true }),
      new TextRun({
        text: [goal.subject, goal.by]
          .filter(Boolean)
          .map((note) => ` · ${note}`)
          .join(''),
      }),
    ],
  }),
  ...(goal.advice ? [labelled(adviceLabel, goal.advice)] : []),
  ...(goal.tasks.length > 0 ? [tasksTable(goal)] : []),
];

const blocksOf = (sheet: Sheet): (Paragraph | Table)[] => [
  ...(sheet.school ? [new Paragraph({ text: sheet.school })] : []),
  heading(sheet.title, 1),
  new Paragraph({ text: sheet.talks }),
  ...sheet.facts.map(({ label, value }) => labelled(label, value)),
  ...(sheet.text ? [new Paragraph({ spacing: { before: 120 }, children: runs(sheet.text) })] : []),
  ...sheet.goals.flatMap((group) => [
    heading(group.heading, 2),
    ...group.goals.flatMap((goal) => goalBlocks(goal, sheet.adviceLabel)),
  ]),
  ...(sheet.earlier.lines.length > 0 ? [heading(sheet.earlier.heading, 2)] : []),
  ...sheet.earlier.lines.map(
    ({ text, went }) => new Paragraph({ bullet: { level: 0 }, children: runs(`${text} – ${went}`) }),
  ),
  ...(sheet.said.parts.length > 0 ? [heading(sheet.said.heading, 2)] : []),
  ...sheet.said.parts.flatMap(({ label, lines }) =>
    lines.map(({ about, text }) => labelled(about ? `${label}, ${about}` : label, text)),
  ),
  ...(sheet.signatures.lines.length > 0 ? [heading(sheet.signatures.heading, 2)] : []),
  ...sheet.signatures.lines.map(
    (text) => new Paragraph({ text, spacing: { before: 480 }, border: { top: { ...line, space: 1 } } }),
  ),
];

/** The written agreement as a document for Word and LibreOffice, in the sheet's language and words. */
export const agreementDocument = (sheet: Sheet): Promise<Blob> => {
  const font = 'Arial';
  const language = { value: LOCALES[sheet.language] };
  const headingRun = { font, bold: true, color: '000000' };
  const numbers = sheet.goals.flatMap(({ goals }) => goals.map(({ priority }) => priority));
  const document = new Document({
    title: `${sheet.title}. ${sheet.talks}`,
    // The library names itself as the author else.
    creator: sheet.school,
    lastModifiedBy: sheet.school,
    styles: {
      default: {
        document: { run: { font, size: 20, language }, paragraph: { spacing: { after: 40 } } },
        heading1: { run: { ...headingRun, size: 32 }, paragraph: { spacing: { after: 40 } } },
        heading2: { run: { ...headingRun, size: 24 }, paragraph: { spacing: { before: 200, after: 40 } } },
      },
    },
    numbering: {
      config: numbers.map((start) => ({
        reference: `goal-${start}`,
        levels: [
          {
            level: 0,
            start,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 360, hanging: 360 } } },
          },
        ],
      })),
    },
    sections: [{ properties: { page: PAGE }, children: blocksOf(sheet) }],
  });
  return Packer.toBlob(document);
};
