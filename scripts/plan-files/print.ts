import puppeteer from 'puppeteer';
import { findChromium } from '../browsers.ts';

const STYLE = `body { font: 11pt/1.25 Arial, sans-serif } table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #444; padding: 2pt 5pt; vertical-align: top; text-align: left }
.side { break-after: page } .to { columns: 2 }`;

/**
 * Prints pages as Chromium prints them, those with words with a head and a foot.
 * @param pages each as HTML
 * @param style how they are to look beyond the usual, as CSS
 * @returns the files in the same order
 */
export async function printFiles(pages: readonly string[], style = ''): Promise<Uint8Array[]> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium: install it, or set CHROMIUM_PATH.');
  const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(
        `<!doctype html><html lang="nb"><style>${STYLE}${style}</style><body>${html}</body></html>`,
      );
      const margin = { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' };
      const footerTemplate = `<div style="font-size:8pt;width:100%;text-align:center">Side <span class="pageNumber"></span> av <span class="totalPages"></span></div>`;
      const headerTemplate = '<div style="font-size:8pt;margin-left:18mm">Solbakken skole</div>';
      const displayHeaderFooter = /\p{L}/u.test(html.replace(/<[^>]*>/g, ''));
      files.push(await page.pdf({ format: 'A4', margin, displayHeaderFooter, headerTemplate, footerTemplate }));
    }
    return files;
  } finally {
    await browser.close();
  }
}
