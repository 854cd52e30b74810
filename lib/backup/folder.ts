/**
 * A folder on the teacher's machine that backups are written into, by the File System Access API
 * (https://wicg.github.io/file-system-access/), which only some browsers have; the others download.
 */
export type BackupFolder = FileSystemDirectoryHandle & {
  queryPermission: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/** Whether what was kept is such a folder: a browser that has no permissions for folders can't have kept one. */
export const isFolder = (kept: unknown): kept is BackupFolder =>
  kept instanceof FileSystemDirectoryHandle && 'queryPermission' in kept;

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;

const picker = (): Picker | null => {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return typeof found === 'function' ? (options) => Reflect.apply(found, globalThis, [options]) : null;
};

/** Whether this browser lets a folder be picked. */
export const canPickFolder = (): boolean => picker() !== null;

/** The folder that the teacher picks, or null where they think better of it. To be called when a button is pressed. */
export const pickFolder = async (): Promise<BackupFolder | null> => {
  try {
    return (await picker()?.({ id: 'laeringsdialog', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
};

/** Whether the folder may be written into without asking. */
export const mayWrite = async (folder: BackupFolder): Promise<boolean> =>
  (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';

/** Asks the teacher to let the folder be written into again. To be called when a button is pressed. */
export const askToWrite = async (folder: BackupFolder): Promise<boolean> =>
  (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';

/** Writes a file into the folder: whole, or not at all. Throws a DOMException where the folder is gone or full. */
export const writeInto = async (folder: BackupFolder, name: string, text: string): Promise<void> => {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
};
