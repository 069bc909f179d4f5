/**
 * Trains the scorer that ships.
 *   npm run train -- --data DIR [--only SET,…] [--stage voices|vectors|pages|weights]
 * DIR holds sentences/, articles/ and unlabelled/ as JSON Lines. Writes lib/classify/model/weights.json; the same data
 * and code give the same bytes. A single stage takes up what the stages before it left in .cache/train.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setNames } from './labelled';
import { stageNames, stagesOf } from './stages';

const usage = `usage: npm run train -- --data DIR [--only ${setNames.join(',')}] [--stage ${stageNames.join('|')}]`;

const pathOf = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));

/** Lines on standard error, each with the seconds since the start. */
function progressFrom(start: number): (line: string) => void {
  return (line) => void process.stderr.write(`${((Date.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, only: { type: 'string' }, stage: { type: 'string' } },
  });
  const only = values.only?.split(',') ?? [...setNames];
  const sets = setNames.filter((set) => only.includes(set));
  const chosen = stageNames.filter((stage) => !values.stage || values.stage === stage);
  if (!values.data || sets.length < only.length || chosen.length === 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const stages = stagesOf({
    data: values.data,
    sets,
    cache: pathOf('.cache/train'),
    target: pathOf('lib/classify/model/weights.json'),
    progress: progressFrom(Date.now()),
  });
  for (const stage of chosen) stages[stage]();
}

main();
