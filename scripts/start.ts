/**
 * `npm start`: the extension beside the practice LMS, the teacher in control; where there is no display, the main job is
 * done headless and leaves what came of it in `demo/`.
 */

import { handOver } from './demo/hand-over.ts';
import { performMainJob } from './demo/main-job.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
try {
  await (hasDisplay ? handOver() : performMainJob());
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
