/** Writes `docs/privacy.md` from the text that the extension itself shows, so that they can't tell different things. */
import { writeFile } from 'node:fs/promises';
import { privacyPage } from './privacy-page.ts';

await writeFile(new URL('../docs/privacy.md', import.meta.url), privacyPage());
console.log('Wrote docs/privacy.md.');
