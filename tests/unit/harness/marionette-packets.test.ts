import { describe, expect, it } from 'vitest';
import { encodePacket, PacketReader } from '../../harness/marionette-packets.ts';

function reader() {
  const messages: unknown[] = [];
  return { messages, reader: new PacketReader((message) => messages.push(message)) };
}

describe('a packet', () => {
  it('counts bytes, not letters', () => {
    expect(encodePacket(['æ']).toString()).toBe('6:["æ"]');
  });

  it('comes back as it was sent', () => {
    const { messages, reader: packets } = reader();
    packets.push(encodePacket([0, 1, 'WebDriver:Navigate', { url: 'https://skole.itslearning.com/æøå' }]));
    expect(messages).toEqual([[0, 1, 'WebDriver:Navigate', { url: 'https://skole.itslearning.com/æøå' }]]);
  });

  it('is put together from single bytes, also inside a letter', () => {
    const { messages, reader: packets } = reader();
    for (const byte of encodePacket({ text: 'blåbær' })) packets.push(Uint8Array.of(byte));
    expect(messages).toEqual([{ text: 'blåbær' }]);
  });

  it('may come with others in one piece', () => {
    const { messages, reader: packets } = reader();
    packets.push(Buffer.concat([encodePacket(1), encodePacket(':2:'), encodePacket(null)]));
    expect(messages).toEqual([1, ':2:', null]);
  });

  it('without a length is refused', () => {
    expect(() => reader().reader.push(Buffer.from('hello:{}'))).toThrow('No packet length');
  });
});
