import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { docxHtml } from '../../../lib/files/docx-html.ts';
import { kindOf } from '../../../lib/files/kind.ts';
import { PDF_OPTIONS, pdfPages, pdfProblem } from '../../../lib/files/pdf-pages.ts';
import { planFileById } from '../../lms/plan-files.ts';

const DOCX = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../lms/files/04-arbeidsplan-4trinn-fag-tema-mal.docx')),
);
const bytesOf = (id: number) => planFileById(id)?.bytes() ?? new Uint8Array();
const openPdf = async (data: Uint8Array) => {
  const pdf = await getDocument({ ...PDF_OPTIONS, data }).promise;
  return pdfPages(pdf, OPS, () => {});
};

describe('a file is known by what is in it', () => {
  test.each([
    ['a ZIP', DOCX, 'docx'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a PDF after other bytes', strToU8(`${' '.repeat(900)}%PDF-1.4`), 'pdf'],
    [
      'an encrypted Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, ...strToU8([...'EncryptedPackage'].join('\0'))),
      'locked',
    ],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'other'],
    ['a page', strToU8('<!doctype html>'), 'other'],
    ['nothing', new Uint8Array(), 'other'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});

describe('a Word file', () => {
  test('that would unpack to far more than it is, is refused before it is unpacked', async () => {
    await expect(docxHtml(bytesOf(399))).rejects.toMatchObject({ problem: 'large' });
  });

  test('that lies about how much it holds, gives no more than it said', async () => {
    const zip = zipSync({ ...unzipSync(DOCX), 'word/document.xml': new Uint8Array(50_000_000).fill(32) });
    const said = new DataView(zip.buffer);
    // The uncompressed size stands 24 bytes into each entry of the central directory.
    for (let at = 0; at < zip.length - 46; at++)
      if (said.getUint32(at, true) === 0x02014b50 && said.getUint32(at + 24, true) === 50_000_000)
        said.setUint32(at + 24, 1000, true);
    await expect(docxHtml(zip)).rejects.toMatchObject({ problem: 'broken' });
  });

  test('keeps its pictures, fonts and embedded files packed', async () => {
    const html = await docxHtml(zipSync({ ...unzipSync(DOCX), 'word/media/a.png': new Uint8Array(45_000_000) }));
    expect(html).toContain('tankekart');
  });

  test.each([
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') }), 'other'],
    ['half a file', DOCX.subarray(0, DOCX.length / 2), 'broken'],
    ['no XML', zipSync({ ...unzipSync(DOCX), 'word/document.xml': strToU8('<w:document') }), 'broken'],
  ])('that is %s is said to be so', async (_, bytes, problem) => {
    await expect(docxHtml(bytes)).rejects.toMatchObject({ problem });
  });

  test('with entities in it unfolds none of them', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    const xml = new TextDecoder()
      .decode(unzipSync(DOCX)['word/document.xml'])
      .replace(/<w:t[^>]*>/, `$&${'&b;'.repeat(100)}`);
    const bytes = zipSync({ ...unzipSync(DOCX), 'word/document.xml': strToU8(xml.replace(/\?>/, `?>${bomb}`)) });
    const html = await docxHtml(bytes).catch(() => '');
    expect(html.length).toBeLessThan(100_000);
  });
});

describe('a PDF', () => {
  test('that asks for a password is said to', async () => {
    const error: unknown = await openPdf(bytesOf(394)).catch((reason: unknown) => reason);
    expect(pdfProblem(error)).toMatchObject({ problem: 'locked' });
  });

  test('that is broken in any way is said to be, or gives what it has', async () => {
    const whole = bytesOf(392);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ minLength: 1, maxLength: 200 }), async (at, junk) => {
        const bytes = whole.slice();
        bytes.set(junk.subarray(0, bytes.length - at), at);
        const result: unknown = await openPdf(bytes).catch((error: unknown) => pdfProblem(error).problem);
        if (typeof result === 'string') expect(['broken', 'locked', 'scanned']).toContain(result);
      }),
      { numRuns: 12 },
    );
  });
});
