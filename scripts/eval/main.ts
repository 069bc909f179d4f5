/**
 * Measures the scorer that ships, and how whole long quotations are found.
 *   npm run eval -- --data DIR [--only quotes]
 * DIR holds articles/dev.jsonl and sentences/*.dev.jsonl. Measured too, where they are there: the pages of gold/ and
 * pages/aeb/truth.jsonl beside DIR; those articles of DIR/unlabelled that readings.jsonl beside this file names; the
 * quotations of DIR/quotes/polnear.*.articles.jsonl. Prints one report to standard output.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineScorer, modelScorer } from '../../lib/classify/model/model-scorer';
import { sensitivities, thresholds, type Sensitivity } from '../../lib/classify/sensitivity';
import { inputsOf } from '../train/inputs';
import { readRows, type RowSet } from '../train/labelled';
import { wholePageBaseline } from './baseline';
import { readArticles, readPages, readUnseen, type GoldDocument } from './documents';
import { errorTable } from './errors';
import { interval } from './interval';
import { judge, kindOf, pageKinds, type Judged, type JudgedDocument } from './judged';
import { auc, calibrationError, flagsAt, precisionAt, reliability, type Scored } from './metrics';
import { quotationTable } from './quotations';

const threshold = thresholds.balanced;

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const two = (value: number): string => value.toFixed(2).replace(/^0/u, '');
const three = (value: number): string => value.toFixed(3).replace(/^0/u, '');
const rowsOf = (documents: readonly JudgedDocument[]): Judged[] => documents.flatMap(({ sentences }) => sentences);

function pageTable(title: string, documents: readonly JudgedDocument[]): void {
  const baseline = wholePageBaseline(documents);
  print(`${title}: ${documents.length} pages`);
  for (const kind of [...pageKinds, 'all']) {
    const chosen = documents.filter((document) => kind === 'all' || kindOf(document) === kind);
    if (chosen.length === 0) continue;
    const rows = rowsOf(chosen);
    const flags = flagsAt(rows, threshold);
    const [low, high] = interval(chosen, (sample) => flagsAt(rowsOf(sample), threshold).precision);
    const [few, many] = interval(chosen, (sample) => flagsAt(rowsOf(sample), threshold).recall);
    const whole = flagsAt(baseline(chosen), threshold);
    print(
      `  ${kind.padEnd(16)} ${String(chosen.length).padStart(3)} pages ${String(rows.length).padStart(5)} sentences | ` +
        `P ${two(flags.precision)} [${two(low)}, ${two(high)}] R ${two(flags.recall)} [${two(few)}, ${two(many)}] ` +
        `false flags/100 ${flags.falseFlags.toFixed(2)} | whole page: P ${two(whole.precision)} R ${two(whole.recall)} ` +
        `false flags/100 ${whole.falseFlags.toFixed(2)}`,
    );
  }
  const rows = rowsOf(documents);
  print(
    `  AUC ${three(auc(rows))}, P at R .3 ${two(precisionAt(rows, 0.3))}, P at R .5 ${two(precisionAt(rows, 0.5))}`,
  );
  print();
}

function loneTable(data: string, sets: readonly RowSet[]): void {
  print('Single sentences');
  for (const set of sets) {
    const rows = readRows(data, set, 'dev').flatMap(({ paragraphs, split, comments }) =>
      comments.flatMap((comment, i): Scored[] => {
        const alone = inputsOf({ paragraphs: paragraphs.slice(i, i + 1), split });
        return comment === null ? [] : [{ score: lineScorer(alone, null)[0]?.opinion ?? 0, comment }];
      }),
    );
    const { precision, recall, macroF1 } = flagsAt(rows, threshold);
    print(
      `  ${set.padEnd(10)} n=${rows.length} macro-F1 ${three(macroF1)} P ${two(precision)} R ${two(recall)} ` +
        `AUC ${three(auc(rows))} calibration error ${three(calibrationError(rows))}`,
    );
  }
  print();
}

/** What is marked, which a score alone does not tell: one for each sentence that is, else 0. */
const marksOf = (rows: readonly Judged[]): Scored[] =>
  rows.map(({ label, comment }) => ({ score: label === 'opinion' ? 1 : 0, comment }));

/** What is marked where a reader selects one sentence and has it checked. @param whole the same documents, judged whole */
function selectionTable(documents: readonly GoldDocument[], whole: readonly JudgedDocument[]): void {
  print('The same sentences, each as a selection of its own');
  const alone = documents.map(rowsAlone);
  for (const kind of [...pageKinds, 'all']) {
    const rows = whole.flatMap((document, i) => (kind === 'all' || kindOf(document) === kind ? (alone[i] ?? []) : []));
    const { precision, recall, falseFlags } = flagsAt(marksOf(rows), 1);
    print(`  ${kind.padEnd(16)} P ${two(precision)} R ${two(recall)} false flags/100 ${falseFlags.toFixed(2)}`);
  }
  print();
}

const rowsAlone = ({ id, blocks, sentences }: GoldDocument): Judged[] =>
  sentences.flatMap((gold) => {
    const block = blocks[gold.block];
    if (!block) return [];
    const text = block.text.slice(gold.start, gold.end);
    const passage = { ...gold, block: 0, start: 0, end: text.length };
    return judge({ id, blocks: [{ ...block, text }], sentences: [passage] }, modelScorer).sentences;
  });

function reliabilityTable(rows: readonly Scored[]): void {
  print(`Reliability on all pages: expected calibration error ${three(calibrationError(rows))}`);
  for (const { from, count, meanScore, share } of reliability(rows)) {
    print(
      `  from ${from.toFixed(1)}: ${String(count).padStart(5)} sentences, mean ${two(meanScore)}, comments ${two(share)}`,
    );
  }
  print();
}

/** What is marked at each setting, which at the strictest is not the score's affair alone. */
function settingsTable(documents: readonly GoldDocument[]): void {
  print('Precision and recall by the reader’s setting, all pages');
  for (const setting of sensitivities) {
    const rows = rowsOf(judged(documents, setting));
    const { precision, recall, falseFlags } = flagsAt(marksOf(rows), 1);
    print(
      `  ${setting.padEnd(10)} from ${two(thresholds[setting])}: P ${two(precision)} R ${two(recall)} ` +
        `false flags/100 ${falseFlags.toFixed(2)}`,
    );
  }
  print();
}

const judged = (documents: readonly GoldDocument[], sensitivity?: Sensitivity): JudgedDocument[] =>
  documents.map((document) => judge(document, modelScorer, sensitivity));

function printScorer(data: string): void {
  const beside = join(data, '..');
  const goldArticles = readArticles(join(data, 'articles/dev.jsonl'));
  const goldPages = readPages(join(beside, 'gold'), join(beside, 'pages/aeb/truth.jsonl'));
  const articles = judged(goldArticles);
  const pages = judged(goldPages);
  const goldUnseen = readUnseen(data);
  const unseen = judged(goldUnseen);
  const all = [...articles, ...pages];
  pageTable('Articles', articles);
  if (pages.length > 0) pageTable('Pages', pages);
  if (unseen.length > 0) pageTable('Articles read to measure on', unseen);
  if (unseen.length > 0) selectionTable(goldUnseen, unseen);
  loneTable(data, ['checkthat', 'babe', 'mpqa']);
  reliabilityTable(rowsOf(all));
  settingsTable([...goldArticles, ...goldPages]);
  for (const line of errorTable(articles, threshold)) print(line);
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
  if (!values.data || (values.only ?? 'quotes') !== 'quotes') {
    process.stderr.write('usage: npm run eval -- --data DIR [--only quotes]\n');
    process.exitCode = 2;
    return;
  }
  if (!values.only) printScorer(values.data);
  for (const line of quotationTable(values.data)) print(line);
}

main();
