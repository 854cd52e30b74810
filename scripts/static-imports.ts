import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Reads a file of the build by its path from the build's root, such as `chunks/panel.js`. */
export type ReadBuilt = (path: string) => string;

/** The scripts that an extension page names itself, in script tags and module preloads. */
export function scriptsOfPage(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const isScript = tag.startsWith('<script');
    if (!isScript && attribute(tag, 'rel') !== 'modulepreload') return [];
    const address = attribute(tag, isScript ? 'src' : 'href');
    return address ? [address.replace(/^\//, '')] : [];
  });
}

/** All scripts that load before the first lazy one: those given, and what they import statically, however deep. */
export function eagerScripts(start: readonly string[], read: ReadBuilt): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of staticImports(path, read(path))) visit(next);
  };
  for (const path of start) visit(path);
  return [...seen];
}

/** What a script imports or re-exports statically, as paths from the build's root. */
export function staticImports(path: string, source: string): string[] {
  const { module } = parseSync(path, source);
  const requests = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const resolved = requests.map((request) =>
    request.startsWith('/') ? request.slice(1) : posix.join(posix.dirname(path), request),
  );
  return [...new Set(resolved)];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];
}
