const COLON = 0x3a;

/** Writes a message as Marionette wants it: the number of bytes, a colon, JSON. */
export function encodePacket(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${body.length}:`), body]);
}

/** Puts packets together from the pieces in which a socket delivers them. */
export class PacketReader {
  readonly #onMessage: (message: unknown) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(onMessage: (message: unknown) => void) {
    this.#onMessage = onMessage;
  }

  /** Takes what came, and reports each message that is now whole. */
  push(chunk: Uint8Array): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const colon = this.#rest.indexOf(COLON);
      if (colon < 0) return;
      const length = Number(this.#rest.toString('latin1', 0, colon));
      if (!Number.isInteger(length)) throw new Error(`No packet length: ${this.#rest.toString('latin1', 0, colon)}`);
      const end = colon + 1 + length;
      if (this.#rest.length < end) return;
      const body = this.#rest.toString('utf8', colon + 1, end);
      this.#rest = this.#rest.subarray(end);
      this.#onMessage(JSON.parse(body));
    }
  }
}
