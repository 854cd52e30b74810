/**
 * `npm run lint:store`: Mozilla's linter of add-ons over both builds (`npm run build` first). It fails on whatever it finds,
 * but for what Chrome's own manifest lacks in Firefox's eyes.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Fetched when it is run: it brings some hundreds of packages, which nothing else here needs. */
const LINTER = 'web-ext@10.7.0';

type Finding = { code: string; file: string | null; message: string };
type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] };

/** What Firefox alone asks of a manifest and Chrome's has not, and the permission for a panel that Firefox calls a sidebar. */
const FIREFOX_ONLY = [
  ['ADDON_ID_REQUIRED', 'manifest.json'],
  ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'manifest.json'],
  ['MISSING_DATA_COLLECTION_PERMISSIONS', 'manifest.json'],
  ['MANIFEST_PERMISSIONS', 'manifest.json'],
] as const;

const KNOWN = { firefox: [], chrome: FIREFOX_ONLY };

const lint = async (folder: string): Promise<Finding[]> => {
  const command = `npx --yes ${LINTER} lint --source-dir ${folder} --output json`;
  const linter = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const { errors, warnings, notices }: Report = JSON.parse(await text(linter.stdout));
  return [...errors, ...warnings, ...notices];
};

for (const browser of ['firefox', 'chrome'] as const) {
  const found = await lint(`.output/${browser}-mv3`);
  const isKnown = ({ code, file }: Finding) =>
    KNOWN[browser].some(([known, where]) => known === code && where === file);
  const news = found.filter((finding) => !isKnown(finding));
  console.log(`${news.length === 0 ? '✓' : '✗'} ${browser}: ${news.length} new, ${found.length - news.length} known`);
  for (const { code, file, message } of news) console.log(`  ${code} ${file ?? ''}: ${message}`);
  if (news.length > 0) process.exitCode = 1;
}
