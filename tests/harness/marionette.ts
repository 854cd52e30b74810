import { connect, type Socket } from 'node:net';
import { encodePacket, PacketReader } from './marionette-packets.ts';

/** An error that the browser answered with, such as `no such element`. */
export class MarionetteError extends Error {
  /** WebDriver's name of the error. */
  readonly code: string;

  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}${message ? `: ${message}` : ''}`);
    this.name = 'MarionetteError';
    this.code = code;
  }
}

interface Waiting {
  command: string;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A connection to Firefox's own remote control, Marionette. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** Connects to Marionette's port on this machine. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  constructor(socket: Socket) {
    this.#socket = socket;
    const reader = new PacketReader((message) => this.#receive(message));
    socket.on('data', (chunk) => reader.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => this.#failAll(new Error('Firefox has ended the connection.')));
  }

  /** Sends a command such as `WebDriver:Navigate` and gives back its answer, freed of its `value` wrapper. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error('Firefox has ended the connection.'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(encodePacket([0, id, command, parameters]));
    });
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.destroy();
  }

  /** Takes an answer, `[1, id, error, result]`; the greeting at the start is no array. */
  #receive(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result]: unknown[] = message;
    if (typeof id !== 'number') return;
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new MarionetteError(waiting.command, field(error, 'error'), field(error, 'message')));
    else waiting.resolve(isWrapped(result) ? result.value : result);
  }

  #failAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function isWrapped(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}

function field(error: unknown, name: string): string {
  return typeof error === 'object' && error !== null ? String(Reflect.get(error, name) ?? '') : String(error);
}
