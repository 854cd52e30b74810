/** Saves a text, or bytes, as a file by way of the browser's own download. */
export const download = (name: string, content: BlobPart, type: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address when the click is handled, which is after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
