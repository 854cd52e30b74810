// Runs a script of this project after making sure that what it needs is there: `node scripts/setup.mjs <script> [args…]`.
// Plain JavaScript without dependencies, because it runs on the system's own Node before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const NODE = 'v24.';
const windows = process.platform === 'win32';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

const [script, ...args] = process.argv.slice(2);
if (!script) stop('Usage: node scripts/setup.mjs <script> [args…]');
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer (https://nodejs.org).`);
}

process.chdir(root);
if (!arePackagesInstalled()) {
  say('Installing packages …');
  npm('ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error');
}
if (!isNodeInstalled()) {
  say('Installing Node 24 for this project …');
  // The one package whose install script is let run: it puts the Node binary in its place.
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  if (!isNodeInstalled()) stop(`No Node 24 at ${node}: delete node_modules and try again.`);
}
const env = { ...process.env, ...pathWith(join(modules, '.bin')) };
await run([join('scripts', 'browsers.ts')]);
process.exit(await run([script, ...args], true));

/** Whether node_modules holds what the lock file asks for. Packages for other platforms are optional and may be absent. */
function arePackagesInstalled() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = packagesIn(hidden);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

function isNodeInstalled() {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return stdout?.startsWith(NODE) ?? false;
}

/** Runs npm itself; npm run tells where it lives, which spares us npm.cmd on Windows. */
function npm(...command) {
  const cli = process.env.npm_execpath;
  const stdio = ['ignore', 'inherit', 'inherit'];
  const { status, error } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...command], { stdio })
    : spawnSync('npm', command, { stdio, shell: windows });
  if (status !== 0) stop(`npm ${command[0]} failed${error ? `: ${error.message}` : ''}.`);
}

/** The PATH variable under the name it has here (Windows writes Path), with a folder before all others. */
function pathWith(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [folder, process.env[name]].filter(Boolean).join(delimiter) };
}

/** Runs a script with the project's Node and passes signals on; ends with it if it fails, unless its code is wanted. */
function run(command, codeWanted = false) {
  const child = spawn(node, command, { stdio: 'inherit', env });
  const passOn = (signal) => {
    // In a terminal, Ctrl+C reaches the child by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.once('error', (error) => stop(error.message));
    child.once('exit', (exitCode, signal) => {
      for (const name of signals) process.off(name, passOn);
      const code = exitCode ?? 128 + (constants.signals[signal] ?? 0);
      if (code !== 0 && !codeWanted) process.exit(code);
      resolve(code);
    });
  });
}

function say(line) {
  console.log(line);
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
