import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificate } from './certificate.ts';
import { headersFor } from './headers.ts';
import { type Ask, hostOf, type Reply, type Site, type Switches, tenant } from './http.ts';
import { noiseFrom } from './noise.ts';
import { notFound } from './pages/missing.ts';
import { createProxy } from './proxy.ts';
import { routes } from './routes.ts';

export interface LmsOptions {
  /** TLS port on loopback; a free one when left out. */
  port?: number;
  /** Port of the CONNECT proxy; a free one when left out. */
  proxyPort?: number;
  /** Fixes the hashed class names, to repeat a run. */
  seed?: string;
  /** How late fetched content arrives (120 ms when left out). */
  delayMs?: number;
}

export interface Lms {
  port: number;
  proxyPort: number;
  origin: string;
  /** May be switched while the server runs; holds from the next request on. */
  headers: Switches;
  /** May be changed while the server runs. */
  delayMs: number;
  close(): Promise<void>;
}

const types: Record<string, string> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

function asset(path: string): Reply | undefined {
  const [, name, ending] = /^\/assets\/([a-z-]+\.(css|js))$/.exec(path) ?? [];
  if (!name || !ending) return undefined;
  return { type: types[ending] ?? '', body: readFileSync(new URL(`./assets/${name}`, import.meta.url)) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

function find(request: IncomingMessage, site: Site, body: string): Reply {
  const host = hostOf(request.headers.host);
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  const names = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const param = (name: string) => names.get(name.toLowerCase());
  const number = (name: string) => Number.parseInt(param(name) ?? '', 10);
  const ask: Ask = { site, url, body, param, number, cookie: request.headers.cookie ?? '' };
  const file = asset(url.pathname);
  if (file) return file;
  for (const route of routes) {
    if ((route.host ?? 'tenant') !== host) continue;
    if (typeof route.path === 'string' && route.path.toLowerCase() !== url.pathname.toLowerCase()) continue;
    const match = typeof route.path === 'string' ? [] : route.path.exec(url.pathname);
    const found = match && route.answer(ask, match.slice(1));
    if (found) return found;
  }
  return notFound();
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const reply = find(request, site, await bodyOf(request));
  if (reply.late) await sleep(site.delayMs);
  response.writeHead(reply.status ?? 200, headersFor(reply, site.headers)).end(reply.body);
}

/** Starts the practice LMS and its proxy on loopback. */
export async function startLms(options: LmsOptions = {}): Promise<Lms> {
  const headers: Switches = { csp: false, coep: false, sandbox: false };
  const noise = noiseFrom(options.seed ?? String(Date.now()));
  const site: Site = { headers, delayMs: options.delayMs ?? 120, noise };
  const server = createServer(await certificate(), (request, response) => {
    answer(request, response, site).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const portOf = () => (server.address() as AddressInfo).port;
  const proxy = createProxy(portOf);
  const open = new Set<Socket>();
  for (const each of [server, proxy]) {
    each.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
  }
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  proxy.listen(options.proxyPort ?? 0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: portOf(),
    proxyPort: (proxy.address() as AddressInfo).port,
    origin: tenant,
    headers,
    get delayMs() {
      return site.delayMs;
    },
    set delayMs(value: number) {
      site.delayMs = value;
    },
    async close() {
      const closed = [server, proxy].map((each) => once(each.close(), 'close'));
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}

if (import.meta.main) {
  const lms = await startLms({
    port: Number(process.env.LMS_PORT ?? 0),
    proxyPort: Number(process.env.LMS_PROXY_PORT ?? 0),
  });
  console.log(`Øvings-LMS-en kjører (port ${lms.port}, proxy ${lms.proxyPort}). Åpne den slik:

  chromium --user-data-dir=/tmp/lms-profil --ignore-certificate-errors --disable-quic --no-first-run \\
    --host-resolver-rules='MAP *.itslearning.com:443 127.0.0.1:${lms.port}' ${lms.origin}/

Firefox: sett HTTPS-proxy til 127.0.0.1:${lms.proxyPort} og godta sertifikatet. Stopp med Ctrl+C.`);
}
