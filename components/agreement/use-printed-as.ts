import { useEffect } from 'preact/hooks';
import type { Sheet } from '../../lib/i18n/agreement-paper/sheet.ts';

/** While the page is printed it is the sheet: the PDF gets the sheet's language and, as its title and file name, the sheet's. */
export const usePrintedAs = ({ language, fileName }: Sheet): void => {
  useEffect(() => {
    const own = { title: '', lang: '' };
    const begin = () => {
      own.title = document.title;
      own.lang = document.documentElement.lang;
      document.title = fileName;
      document.documentElement.lang = language;
    };
    const end = () => {
      document.title = own.title;
      document.documentElement.lang = own.lang;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [language, fileName]);
};
