import * as z from '../zod.ts';

/** An opaque identity, made on the device. */
export const Id = z.uuid();

/** A calendar day, `2026-11-23`. */
export const Day = z.iso.date();

/** A moment in UTC, `2026-11-23T08:15:00.000Z`. */
export const Moment = z.iso.datetime();

/** What every stored record carries, so that copies from several devices can be merged. */
export const Stamp = z.object({ createdAt: Moment, updatedAt: Moment, deviceId: Id });
export type Stamp = z.infer<typeof Stamp>;
