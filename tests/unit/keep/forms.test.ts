import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../lib/keep/file-name';
import { markdown } from '../../../lib/keep/markdown';
import { oneLine } from '../../../lib/keep/one-line';
import type { Outline } from '../../../lib/keep/outline';
import { plainText } from '../../../lib/keep/plain-text';

const outline = (over: Partial<Outline> = {}): Outline => ({
  title: 'Ferry to run again',
  address: 'https://courier.example/ferry',
  lines: ['Read today.', 'Mostly reporting.'],
  sections: [
    { heading: 'Comments', items: [{ text: '“How odd.”', notes: ['The writer comments.', '“odd”: a verdict'] }] },
  ],
  limits: 'Aside can be wrong.',
  ...over,
});

/** Characters that a page could make mischief with, and some that it could not. */
const text = fc.string({
  unit: fc.constantFrom(...'\\`*_{}[]()<>#+-=.!|~&$:;"\'1 9 ab\n\r\t\u0000\u2028\u202E\u2066\u200B\u00AD\u200Dé漢'),
  maxLength: 40,
});

describe('a text on one line', () => {
  test('has no breaks, no controls and nothing that turns its direction', () => {
    expect(oneLine(' a\r\n b\u2029\u0007c \u202Ed\u2067e\uFEFF\u00ADf \u{E0041}')).toBe('a b c def');
    fc.assert(
      fc.property(text, (any) => {
        expect(oneLine(any)).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]| {2}|^ | $/u);
      }),
    );
  });

  test('keeps what words are made of', () => {
    expect(oneLine('Zoë’s 漢字 می‌خواهم 👩‍🚒')).toBe('Zoë’s 漢字 می‌خواهم 👩‍🚒');
  });
});

test('as plain text, line by line', () => {
  expect(plainText(outline())).toBe(
    [
      'Ferry to run again',
      'https://courier.example/ferry',
      '',
      'Read today.',
      'Mostly reporting.',
      '',
      'Comments',
      '- “How odd.”',
      '  The writer comments.',
      '  “odd”: a verdict',
      '',
      'Aside can be wrong.',
      '',
    ].join('\n'),
  );
});

test('a page adds no line of its own to a plain text', () => {
  const lines = plainText(outline()).split('\n').length;
  const hostile = outline({ title: 'Ferry\n\nComments\n- “Not said.”', sections: outline().sections });
  expect(plainText(hostile).split('\n')).toHaveLength(lines);
});

describe('as Markdown', () => {
  test('headings, lists and a link', () => {
    expect(markdown(outline())).toBe(
      [
        '# Ferry to run again',
        '<https://courier.example/ferry>',
        'Read today.',
        'Mostly reporting.',
        '## Comments',
        '- “How odd.”\n  - The writer comments.\n  - “odd”: a verdict',
        '_Aside can be wrong._\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['[press](javascript:x) ![y](z)', String.raw`\[press\](javascript:x) !\[y\](z)`],
    ['<img src=x onerror=y> &lt;', String.raw`\<img src=x onerror=y\> \&lt;`],
    ['`a` **b** _c_ ~~d~~ $e$ |f|', String.raw`\`a\` \*\*b\*\* \_c\_ \~\~d\~\~ \$e\$ \|f\|`],
    ['a\n# b\n---', String.raw`a \# b ---`],
    ['- a', String.raw`\- a`],
    ['1986. A year', String.raw`1986\. A year`],
    ['=== a \\', String.raw`\=== a \\`],
  ])('%j shows as it is', (title, shown) => {
    expect(markdown(outline({ title })).split('\n')[0]).toBe(`# ${shown}`);
  });

  test('whatever a page says: without the backslashes it is the same text, and no sign stands without one', () => {
    fc.assert(
      fc.property(text, (title) => {
        const shown = (markdown(outline({ title })).split('\n')[0] ?? '').slice('# '.length);
        const escaped = /\\[!-/:-@[-`{-~]/gu;
        expect(shown.replace(escaped, (pair) => pair.charAt(1))).toBe(oneLine(title));
        expect(shown.replace(escaped, 'x')).not.toMatch(/[\\`*_{}[\]<>#|~&$]|^[-+=]|^\d+[.)]/u);
      }),
    );
  });

  test('an address ends where it should', () => {
    const address = 'https://courier.example/a> <b>\n[c](d)';
    expect(markdown(outline({ address }))).toContain('\n<https://courier.example/a%3E%20%3Cb%3E%0A[c](d)>\n');
  });
});

describe('the name of a file', () => {
  test.each([
    ['Ferry to run again, says Zoë', 'aside-ferry-to-run-again-says-zoë.txt'],
    ['../../etc/passwd', 'aside-etc-passwd.txt'],
    ['CON', 'aside-con.txt'],
    ['? * : "', 'aside-report.txt'],
    ['', 'aside-report.txt'],
  ])('%j gives %s', (title, name) => {
    expect(fileName(title, 'txt')).toBe(name);
  });

  test('is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = fileName(title, 'json');
        expect(name).toMatch(/^aside-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]\.json$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(256);
      }),
    );
  });
});
