import { freshBuild } from '../../scripts/demo/fresh-build.ts';
import type { Benchmark } from './figure.ts';
import { machineFacts } from './machine.ts';
import { table } from './table.ts';

/** Runs benchmarks against a fresh build and prints their figures as one table. Slowness is no failure. */
export async function report(benchmarks: Readonly<Record<string, Benchmark>>): Promise<void> {
  await freshBuild('chrome');
  console.log(`${await machineFacts()}\n`);
  const figures = [];
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    console.log(`measuring ${name} …`);
    figures.push(...(await benchmark()));
  }
  console.log(`\n${table(figures)}`);
}
