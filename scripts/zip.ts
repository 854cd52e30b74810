/** `npm run zip`: packs what goes to the stores, and tells what each archive is known by. */
import { makeArchives } from './archives.ts';

for (const { name, sha256 } of await makeArchives('.')) console.log(`${sha256}  .output/${name}`);
