import { expect, it } from 'vitest';
import { cpuIn, type Profile } from '../../../scripts/bench/content-cpu';

type Frame = [name: string, url: string, children: number[]];

const ours = 'chrome-extension://abc/content-scripts/reader.js';

function profileOf(frames: Frame[], samples: [node: number, forMs: number][]): Profile {
  return {
    nodes: frames.map(([functionName, url, children], i) => ({
      id: i + 1,
      callFrame: { functionName, url, lineNumber: i, columnNumber: 0 },
      children,
    })),
    samples: samples.map(([node]) => node),
    // Each says how long before its sample the one before was taken, the first one how long before it the profile began.
    timeDeltas: [0, ...samples.map(([, forMs]) => forMs * 1000)],
  };
}

const frames: Frame[] = [
  ['(root)', '', [2, 3]],
  ['draw', 'https://lantern.example/app.js', []],
  ['find', ours, [4, 6]],
  ['parse', ours, [5]],
  ['_grabArticle', ours, []],
  ['querySelectorAll', '', []],
];

it('counts what runs in or under a script of the extension, and the parse in it', () => {
  const profile = profileOf(frames, [
    [2, 0.1],
    [3, 0.1],
    [4, 0.2],
    [5, 0.3],
    [6, 0.4],
  ]);
  const { all, parse } = cpuIn(profile);
  expect(all).toBeCloseTo(1);
  expect(parse).toBeCloseTo(0.5);
});

it('does not count how long the machine kept a sample waiting', () => {
  expect(cpuIn(profileOf(frames, [[3, 40]])).all).toBeLessThan(1);
});
