import { readFileSync, readdirSync } from 'node:fs';
import { getDocument, OPS } from '/work/wt-files/node_modules/pdfjs-dist/legacy/build/pdf.mjs';
import { pdfPage } from '/work/wt-files/lib/files/pdf-page.ts';
import { blocksOfPdf } from '/work/wt-files/lib/plan/pdf/blocks-of-pdf.ts';
import { planReading } from '/work/wt-files/lib/plan/plan-reading.ts';
import { inOneGo } from '/work/wt-files/lib/plan/turns.ts';
const show = process.argv[2];
for (const f of readdirSync('/tmp/pdfs')) {
  if (show && !f.startsWith(show)) continue;
  const pdf = await getDocument({data:Uint8Array.from(readFileSync('/tmp/pdfs/'+f)), verbosity:0, useWasm:false, maxImageSize:0, useSystemFonts:false, disableFontFace:true}).promise;
  const pages = [];
  for (let i=1;i<=pdf.numPages;i++) pages.push(await pdfPage(await pdf.getPage(i), OPS));
  const blocks = inOneGo(blocksOfPdf(pages));
  const r = inOneGo(planReading({url:'', explain: undefined}, {id:f,title:f,parts:[{heading:null,blocks}]}));
  const exp = JSON.parse(readFileSync('/work/wt-files/tests/lms/plans/'+f.replace('.pdf','.json'),'utf8'));
  const k = (g: any) => [g.subject,g.kind,g.level,g.text].join('|');
  const a = r.goals.map(k), b = exp.goals.map(k);
  const miss = b.filter((x:string)=>!a.includes(x)), extra = a.filter((x:string)=>!b.includes(x));
  console.log(f, pdf.numPages, 'expected', b.length, 'got', a.length, 'period', r.period, r.grade);
  for (const m of miss) console.log('   -', m);
  for (const m of extra) console.log('   +', m);
  if (show) for (const x of blocks) console.log(x.type==='line'? `${x.rank} ${x.marker} ${x.lead} ${x.soft} | ${x.text}` : x.rows.map(r=>r.cells.map(c=>`[${c.column}+${c.colSpan}/${c.rowSpan} ${c.blocks.map(b=>b.type==='line'?(b.marker+b.text+(b.rank<10?'*':'')):'T').join(' ¶ ')}]`).join(' ')).join('\n'));
}
process.exit();
