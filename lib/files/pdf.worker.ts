// The library's worker, built along so that it is shipped as all else is (scripts/closed-ways.ts).
import 'pdfjs-dist/build/pdf.worker.mjs';
