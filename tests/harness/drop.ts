import type { Frame, Page } from 'puppeteer';

/** Drops files on a page as the system does. */
export const drop = (place: Frame | Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> =>
  place.evaluate(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of all) transfer.items.add(new File([Uint8Array.fromBase64(base64)], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
