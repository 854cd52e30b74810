import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** A file of a course, as an element whose frame shows or offers it. */
export interface PlanFile {
  id: number;
  title: string;
  /** Its bytes; asked for when it is fetched. */
  bytes: () => Uint8Array;
}

const stored = (name: string) => new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)));
const MEGABYTE = 1024 * 1024;

/** A PDF that asks for a password: what it holds does not matter, since nobody gets that far. */
const locked = (): Uint8Array => {
  const key = '00'.repeat(32);
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'].map(
    (object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`,
  );
  const encrypt = `<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`;
  const id = '<00112233445566778899aabbccddeeff>';
  const text = `%PDF-1.4\n${objects.join('')}trailer\n<</Root 1 0 R/Size 3/ID[${id}${id}]/Encrypt ${encrypt}>>\n%%EOF`;
  return new TextEncoder().encode(text);
};

/** A Word document with a picture of nearly twenty megabytes in it. */
const heavy = (): Uint8Array => {
  const parts = unzipSync(stored('04-arbeidsplan-4trinn-fag-tema-mal.docx'));
  return zipSync({ ...parts, 'word/media/bilde.png': new Uint8Array(19.9 * MEGABYTE) }, { level: 0 });
};

/** A Word document of some kilobytes that would be a gigabyte when it is unpacked. */
const bomb = (): Uint8Array => {
  const parts = unzipSync(stored('04-arbeidsplan-4trinn-fag-tema-mal.docx'));
  return zipSync({ ...parts, 'word/document.xml': new Uint8Array(60 * MEGABYTE) });
};

export const planFiles: readonly PlanFile[] = [
  { id: 391, title: 'Arbeidsplan uke 45.docx', bytes: () => stored('04-arbeidsplan-4trinn-fag-tema-mal.docx') },
  { id: 392, title: 'Ukeplan 48.pdf', bytes: () => stored('07-ukeplan-6trinn-flettede-celler.pdf') },
  { id: 393, title: 'Skannet plan.pdf', bytes: () => stored('skannet.pdf') },
  { id: 394, title: 'Hemmelig plan.pdf', bytes: locked },
  { id: 395, title: 'Plan med film.pdf', bytes: () => new Uint8Array(21 * MEGABYTE) },
  { id: 396, title: 'Flyttet plan.docx', bytes: () => new Uint8Array() },
  { id: 397, title: 'Treg plan.pdf', bytes: () => stored('tretti-sider.pdf') },
  { id: 398, title: 'Plan med bilde.docx', bytes: heavy },
  { id: 399, title: 'Pakket plan.docx', bytes: bomb },
];

/** The files that every course's folder shows. */
export const inFolder = planFiles.slice(0, 2);

export const planFileById = (id: number): PlanFile | undefined => planFiles.find((file) => file.id === id);

/** Where a file that has left itslearning is now; a test may put its own address here. */
export const elsewhere = { address: 'https://elsewhere.example/', of: 396 };
/** The file that comes late: after the server's `delayMs`. */
export const slow = { of: 397 };
