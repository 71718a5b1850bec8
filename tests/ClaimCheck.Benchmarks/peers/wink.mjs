// Words a second of wink-nlp's sentences, tokens and tags, warm, best of seven; words are runs without white space.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNLP(model, ['sbd', 'pos']);
const text = readFileSync(process.argv[2], 'utf8');
const words = text.trim().split(/\s+/).length;
const paragraphs = text.split(/\n\s*\n/).filter(paragraph => paragraph.trim().length > 0);
let best = Infinity;
for (let run = 0; run < 7; run++) {
  const start = performance.now();
  for (const paragraph of paragraphs) nlp.readDoc(paragraph).tokens().out(nlp.its.pos);
  best = Math.min(best, (performance.now() - start) / 1000);
}
console.log(`wink-nlp tokenise+tag words/s\t${(words / best).toFixed(0)}`);
