import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { FileError } from './file-problem.ts';

// Of a document's parts only texts and styles are unpacked: no pictures, no fonts, no embedded files.
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/document\.xml\.rels)$/;
const DOCUMENT = 'word/document.xml';
/** What the needed parts may come to when they are unpacked, in bytes; a few kilobytes can be made to hold gigabytes. */
const MOST_UNPACKED = 40 * 1024 * 1024;
const LONGEST_HTML = 5_000_000;

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u'];

/**
 * The text of a Word document as HTML, which is no more to be trusted than the document.
 * @param bytes a file that is a ZIP
 * @throws FileError `other` for a ZIP that is no Word document, `large`, or `broken`
 */
export const docxHtml = async (bytes: Uint8Array): Promise<string> => {
  const parts = unpacked(bytes);
  if (!parts[DOCUMENT]) throw new FileError('other');
  const buffer = zipSync(parts, { level: 0 }).slice();
  // The library's build for browsers takes the one, that for Node, which tests run in, the other.
  const input = { arrayBuffer: buffer.buffer, buffer };
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth
    .convertToHtml(input, { convertImage, styleMap: STYLES, ignoreEmptyParagraphs: false })
    .catch(() => {
      throw new FileError('broken');
    });
  if (value.length > LONGEST_HTML) throw new FileError('large');
  return value;
};

const unpacked = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        sum += originalSize;
        if (sum > MOST_UNPACKED) throw new FileError('large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken');
  }
};
