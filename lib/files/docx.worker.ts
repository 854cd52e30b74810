import { docxHtml } from './docx-html.ts';
import { FileError, type FileProblem } from './file-problem.ts';

/** What this worker answers with: the document as HTML, or why there is none. */
export type DocxAnswer = { html: string } | { problem: FileProblem };

addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  const answer: DocxAnswer =
    data instanceof Uint8Array
      ? await docxHtml(data).then(
          (html) => ({ html }),
          (error: unknown) => ({ problem: error instanceof FileError ? error.problem : ('broken' as const) }),
        )
      : { problem: 'broken' };
  postMessage(answer);
});
