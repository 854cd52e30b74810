import type { Attachment } from '../../lib/dialogue/attachment.ts';
import { isPicture } from '../../lib/dialogue/product-file.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { fromBase64 } from '../../lib/seal/bytes.ts';
import { download } from '../shared/download.ts';
import { attempt } from '../shared/toast.tsx';

/** The pictures and files that are kept of a pupil's work: pictures to look at, all of them to take out. */
export const KeptFiles = ({ attachments }: { attachments: Attachment[] }) => {
  const t = folderWords.value.products;
  if (attachments.length === 0) return null;
  return (
    <>
      <h3>
        {t.kept} ({attachments.length})
      </h3>
      <ul class="kept-files">
        {attachments.map(({ id, name, type, base64 }) => (
          <li key={id}>
            <span>{name}</span>{' '}
            <button
              type="button"
              class="quiet no-print"
              aria-label={`${t.saveFile}: ${name}`}
              onClick={() => attempt(async () => download(name, fromBase64(base64), 'application/octet-stream'))}
            >
              {t.saveFile}
            </button>
            {isPicture(type) && <img src={`data:${type};base64,${base64}`} alt={name} />}
          </li>
        ))}
      </ul>
    </>
  );
};
