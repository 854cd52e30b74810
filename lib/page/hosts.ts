/** The hosts that the extension works beside; the manifest's permission and content script name the same. */
export const ITSLEARNING = '*://*.itslearning.com/*';

/** Where Udir's open data is; leave to ask there is asked for when the teacher wants to, and given back. */
export const UDIR = 'https://data.udir.no';

/** Whether an origin is one of itslearning's, over HTTPS or HTTP. */
export const isItslearning = (origin: string | undefined): boolean =>
  origin !== undefined && /^https?:\/\/([a-z0-9-]+\.)+itslearning\.com(:\d+)?$/i.test(origin);
