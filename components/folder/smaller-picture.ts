/** The longest side that is tried first, in pixels: sharp on any screen and on a printed page. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.85;
const STEP = 0.75;
const SMALLEST = 200;

/**
 * The picture as a JPEG of at most so many bytes: scaled down as little as is needed. What it is drawn on is white, where
 * it had no ground of its own. Null where even a small one is too large.
 * @throws DOMException where the file is no picture that the browser can read
 */
export const smallerPicture = async (file: File, most: number): Promise<File | null> => {
  const picture = await createImageBitmap(file);
  try {
    const longest = Math.max(picture.width, picture.height);
    for (let side = Math.min(LONGEST_SIDE, longest); side >= SMALLEST; side *= STEP) {
      const blob = await drawn(picture, side / longest);
      if (blob.size <= most) return new File([blob], `${file.name.replace(/\.[^.]+$/, '')}.jpg`, { type: blob.type });
    }
    return null;
  } finally {
    picture.close();
  }
};

const drawn = (picture: ImageBitmap, scale: number): Promise<Blob> => {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new DOMException('No canvas to draw on', 'NotSupportedError');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
};
