import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { certificate } from '../lms/certificate.ts';
import { grepAnswers } from './grep-answers.ts';

/** A server that stands where Udir's open data is, with made-up curricula. */
export interface Udir {
  port: number;
  /** The paths that were asked for, below the version. */
  asked: string[];
  /** What answers in place of the real answer: a status, or a text. May be changed while it runs. */
  broken: (path: string) => { status: number; body: string } | null;
  close(): Promise<void>;
}

/** Starts it on loopback. It answers as the real one does: JSON, without leave for other origins to read it. */
export async function startUdir(): Promise<Udir> {
  const answers = grepAnswers();
  const server = createServer(await certificate(), (request, response) => {
    const path = /^\/kl06\/v201906\/(.*)$/.exec(request.url ?? '')?.[1] ?? '';
    udir.asked.push(path);
    const broken = udir.broken(path);
    const answer = answers.get(path);
    const status = broken?.status ?? (answer ? 200 : 404);
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(broken?.body ?? JSON.stringify(answer ?? { message: 'Not found' }));
  });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const udir: Udir = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    broken: () => null,
    async close() {
      const closed = once(server.close(), 'close');
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
  return udir;
}
