import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../../scripts/browsers.ts';

/** What the figures depend on: cores, memory, versions, and how busy the machine was before the first measurement. */
export async function machineFacts(): Promise<string> {
  const chromium = await findChromium();
  const version = chromium ? spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim() : 'no Chromium';
  const cores = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const load = loadavg().map((figure) => figure.toFixed(2));
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GiB memory`,
    `${version}, headless · Node ${process.versions.node}`,
    `load before the first measurement (1, 5, 15 minutes): ${load.join(', ')}`,
  ].join('\n');
}
