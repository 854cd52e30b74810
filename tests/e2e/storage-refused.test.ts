import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPanel, sees, startWorld, visit } from './world.ts';

test('where the browser can’t store anything, the panel says so and what to do', async () => {
  const world = await startWorld();
  const panel = await openPanel(world, await visit(world, '/note/View_Note.aspx?NoteID=204'));
  await panel.waitForSelector('.welcome');
  await world.chromium.kill();
  // A damaged profile: a file stands where the database's folder should be.
  const folder = join(world.chromium.userDataDir, 'Default', 'IndexedDB');
  for (const entry of await readdir(folder)) {
    await rm(join(folder, entry), { recursive: true });
    await writeFile(join(folder, entry), 'damaged');
  }
  world.chromium = await world.chromium.relaunch();
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  await world.chromium.triggerToolbarButton(page);
  const refused = await world.chromium.panel(page);
  await sees(refused, 'Nettleseren lar oss ikke lagre her.');
  await sees(refused, 'start nettleseren på nytt');
  expect(await refused.$$('textarea')).toHaveLength(0);
  await world.close();
});
